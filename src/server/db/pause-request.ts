import type { CalendarDay } from '@/domain/calendar-day'
import type {
  DayRange,
  PauseRequest,
  PauseRequestEndFact,
  PauseRequestFact,
  RequestReason,
} from '@/domain/pause-request'
import type { CareScope, PatientScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, dayOrNull, instantFrom } from '@/server/db/row-value'

/** Pauses asked for by the patient, in order of asking; each with its end and the clinic's latest answer. */
export async function requestsOf(
  scope: RecordScope,
  staff: ReadonlyMap<string, string>,
): Promise<PauseRequest[]> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const rows = await scope.tx.pauseRequest.findMany({
    where,
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
  if (rows.length === 0) return []
  const ends = new Map(
    (await scope.tx.pauseRequestEnd.findMany({ where })).map((row) => [row.requestId, row]),
  )
  const answers = await scope.tx.pauseAnswer.findMany({
    where,
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
  })
  const latest = new Map(answers.map((row) => [row.requestId, row]))
  return rows.map((row) => {
    const answer = latest.get(row.id)
    return {
      id: row.id,
      from: dayOf(row.fromDay),
      to: dayOf(row.toDay),
      reason: row.reason as RequestReason,
      note: row.note,
      askedOn: dayOf(row.askedOn),
      recordedAt: instantFrom(row.recordedAt),
      arrivedAt: instantFrom(row.arrivedAt),
      endedOn: dayOrNull(ends.get(row.id)?.lastDay ?? null),
      answer:
        answer === undefined
          ? null
          : {
              at: instantFrom(answer.answeredAt),
              by: staff.get(answer.answeredBy) ?? '',
              granted: grantedOf(answer),
            },
    }
  })
}

const grantedOf = (row: { grantedFrom: Date | null; grantedTo: Date | null }): DayRange | null =>
  row.grantedFrom === null || row.grantedTo === null
    ? null
    : { from: dayOf(row.grantedFrom), to: dayOf(row.grantedTo) }

type Kept = { offsetMinutes: number; digest: string }

/** False when its id is there already. */
export async function insertRequest(
  scope: PatientScope,
  fact: PauseRequestFact,
  { askedOn, ...kept }: Kept & { askedOn: CalendarDay },
): Promise<boolean> {
  const { kind: _, from, to, ...rest } = fact
  const { clinicId, patientId, now: arrivedAt } = scope
  const days = {
    fromDay: dateOf(from),
    toDay: dateOf(to),
    askedOn: dateOf(askedOn),
  }
  const added = await scope.tx.pauseRequest.createMany({
    data: { ...rest, ...days, ...kept, clinicId, patientId, arrivedAt },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** False when its id is there already, or the request was ended before. */
export async function insertRequestEnd(
  scope: PatientScope,
  fact: PauseRequestEndFact,
  kept: Kept & { lastDay: CalendarDay },
): Promise<boolean> {
  const { kind: _, ...rest } = fact
  const { clinicId, patientId, now: arrivedAt } = scope
  const added = await scope.tx.pauseRequestEnd.createMany({
    data: {
      ...rest,
      ...kept,
      lastDay: dateOf(kept.lastDay),
      clinicId,
      patientId,
      arrivedAt,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

export type NewAnswer = {
  id: string
  requestId: string
  granted: DayRange | null
}

/** False when its id is there already. */
export async function insertAnswer(
  scope: CareScope,
  { id, requestId, granted }: NewAnswer,
): Promise<boolean> {
  const added = await scope.tx.pauseAnswer.createMany({
    data: {
      ...{ id, requestId },
      grantedFrom: granted === null ? null : dateOf(granted.from),
      grantedTo: granted === null ? null : dateOf(granted.to),
      ...{ clinicId: scope.clinicId, patientId: scope.patientId },
      ...{ answeredAt: scope.now, answeredBy: scope.actor.id },
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** An answer that is stored already under an id, or null. */
export async function answerOf(scope: CareScope, id: string): Promise<NewAnswer | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.pauseAnswer.findUnique({
    where: { clinicId_id: { clinicId, id }, patientId },
  })
  return row === null ? null : { id, requestId: row.requestId, granted: grantedOf(row) }
}

/** What is stored already under an id: its digest, or null. */
export async function requestDigest(scope: PatientScope, id: string): Promise<string | null> {
  const { clinicId, patientId } = scope
  const where = { clinicId_id: { clinicId, id }, patientId }
  return (
    (
      await scope.tx.pauseRequest.findUnique({
        where,
        select: { digest: true },
      })
    )?.digest ?? null
  )
}

/** The same of an end. */
export async function requestEndDigest(scope: PatientScope, id: string): Promise<string | null> {
  const { clinicId, patientId } = scope
  const where = { clinicId_id: { clinicId, id }, patientId }
  return (
    (
      await scope.tx.pauseRequestEnd.findUnique({
        where,
        select: { digest: true },
      })
    )?.digest ?? null
  )
}
