import type { ReasonAnswer } from '@/domain/attention-shape'
import type { CareScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf } from '@/server/db/row-value'

/** What the clinic answered about a patient, in that order, but for what it took back. */
export async function answersOf(scope: RecordScope): Promise<ReasonAnswer[]> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const rows = await scope.tx.reasonAnswer.findMany({
    where,
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
  })
  if (rows.length === 0) return []
  const withdrawn = await scope.tx.reasonAnswerWithdrawal.findMany({ where, select: { answerId: true } })
  const back = new Set(withdrawn.map(({ answerId }) => answerId))
  return rows
    .filter(({ id }) => !back.has(id))
    .map(({ id, reason, answeredOn, because }) => {
      return { id, reason, on: dayOf(answeredOn), because } as ReasonAnswer
    })
}

/** False when its id is there already. */
export async function insertReasonAnswer(scope: CareScope, answer: ReasonAnswer): Promise<boolean> {
  const { on, ...rest } = answer
  const { clinicId, patientId } = scope
  const added = await scope.tx.reasonAnswer.createMany({
    data: {
      ...rest,
      ...{ clinicId, patientId, answeredOn: dateOf(on) },
      ...{ answeredAt: scope.now, answeredBy: scope.actor.id },
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** Whether an answer of this patient has that id, taken back or not, and to which reason. */
export async function answeredReason(scope: CareScope, id: string): Promise<string | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.reasonAnswer.findUnique({
    where: { clinicId_id: { clinicId, id }, patientId },
    select: { reason: true },
  })
  return row?.reason ?? null
}

/** Taken back twice, it is taken back once. */
export async function withdrawReasonAnswer(scope: CareScope, answerId: string): Promise<void> {
  const { clinicId, patientId } = scope
  await scope.tx.reasonAnswerWithdrawal.createMany({
    data: { clinicId, answerId, patientId, withdrawnAt: scope.now, withdrawnBy: scope.actor.id },
    skipDuplicates: true,
  })
}
