import type { CalendarDay } from '@/domain/calendar-day'
import { currentAnswers } from '@/domain/outcome'
import type {
  Activity,
  ChangeStep,
  OutcomeAnswer,
  OutcomeFact,
  OutcomeFacts,
  OutcomeOccasion,
  OutcomeRequest,
} from '@/domain/outcome'
import type { CareScope, PatientScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, instantFrom } from '@/server/db/row-value'

const ofPatient = ({ clinicId, patientId }: RecordScope) => ({ clinicId, patientId })

/** What was asked and not taken back, and the answers that count, each in its order. */
export async function outcomesOf(
  scope: RecordScope,
  staff: ReadonlyMap<string, string>,
): Promise<OutcomeFacts> {
  return { requests: await requestsOf(scope, staff), answers: await outcomeAnswersOf(scope) }
}

async function requestsOf(scope: RecordScope, staff: ReadonlyMap<string, string>): Promise<OutcomeRequest[]> {
  const where = ofPatient(scope)
  const rows = await scope.tx.outcomeRequest.findMany({ where, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }] })
  if (rows.length === 0) return []
  const withdrawn = await scope.tx.outcomeRequestWithdrawal.findMany({ where, select: { requestId: true } })
  const back = new Set(withdrawn.map(({ requestId }) => requestId))
  return rows
    .filter(({ id }) => !back.has(id))
    .map(({ id, askedOn, askedAt, askedBy }) => ({
      ...{ id, askedOn: dayOf(askedOn), askedAt: instantFrom(askedAt) },
      by: staff.get(askedBy) ?? '',
    }))
}

/** Of each set the version that counts, in order of their days. */
export async function outcomeAnswersOf(scope: RecordScope): Promise<OutcomeAnswer[]> {
  const rows = await scope.tx.outcomeAnswer.findMany({ where: ofPatient(scope) })
  return currentAnswers(
    rows.map(({ id, setId, pain, ...row }) => ({
      ...{ id, setId, pain, requestId: row.requestId },
      occasion: row.occasion as OutcomeOccasion,
      day: dayOf(row.day),
      recordedAt: instantFrom(row.recordedAt),
      arrivedAt: instantFrom(row.arrivedAt),
      activities: row.activities as Activity[],
      change: row.change as ChangeStep | null,
    })),
  )
}

/** False when its id is there already. */
export async function insertOutcome(
  scope: PatientScope,
  { kind: _, ...fact }: OutcomeFact,
  { day, ...kept }: { day: CalendarDay; requestId: string | null; offsetMinutes: number; digest: string },
): Promise<boolean> {
  const added = await scope.tx.outcomeAnswer.createMany({
    data: { ...fact, ...kept, ...ofPatient(scope), day: dateOf(day), arrivedAt: scope.now },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** What is stored already under an id: its digest, or null. */
export async function outcomeDigest(scope: PatientScope, id: string): Promise<string | null> {
  const { clinicId, patientId } = scope
  const where = { clinicId_id: { clinicId, id }, patientId }
  return (await scope.tx.outcomeAnswer.findUnique({ where, select: { digest: true } }))?.digest ?? null
}

/** False when its id is there already. */
export async function insertOutcomeRequest(
  scope: CareScope,
  { id, askedOn }: Pick<OutcomeRequest, 'id' | 'askedOn'>,
): Promise<boolean> {
  const added = await scope.tx.outcomeRequest.createMany({
    data: {
      ...{ id, askedOn: dateOf(askedOn), ...ofPatient(scope) },
      ...{ askedAt: scope.now, askedBy: scope.actor.id },
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** Whether this patient was asked under that id, taken back or not. */
export async function wasAsked(scope: RecordScope, id: string): Promise<boolean> {
  const { clinicId, patientId } = scope
  const where = { clinicId_id: { clinicId, id }, patientId }
  return (await scope.tx.outcomeRequest.findUnique({ where, select: { id: true } })) !== null
}

/** Taken back twice, it is taken back once. */
export async function withdrawOutcomeRequest(scope: CareScope, requestId: string): Promise<void> {
  await scope.tx.outcomeRequestWithdrawal.createMany({
    data: { ...ofPatient(scope), requestId, withdrawnAt: scope.now, withdrawnBy: scope.actor.id },
    skipDuplicates: true,
  })
}
