import type { CalendarDay } from '@/domain/calendar-day'
import type { DecisionFacts, DecisionStep } from '@/domain/programme'
import type { CareScope, JobRecordScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, dayOrNull, instantFrom } from '@/server/db/row-value'

/** Every decision with its withdrawal, oldest first. */
export async function decisionsOf(
  scope: RecordScope,
  staff: ReadonlyMap<string, string>,
): Promise<DecisionFacts[]> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const rows = await scope.tx.decision.findMany({ where, orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }] })
  const withdrawals = await scope.tx.decisionWithdrawal.findMany({ where })
  const withdrawn = new Map(withdrawals.map((row) => [row.decisionId, row]))
  return rows.map((row) => {
    const undo = withdrawn.get(row.id)
    return {
      id: row.id,
      programmeId: row.programmeId,
      weekStart: dayOrNull(row.weekStart),
      steps: row.steps as DecisionStep[],
      fromDay: dayOf(row.fromDay),
      reason: row.reason,
      underApproval: row.underApproval,
      decidedAt: instantFrom(row.decidedAt),
      decidedBy: staff.get(row.decidedBy) ?? '',
      withdrawn: undo
        ? { at: instantFrom(undo.withdrawnAt), by: staff.get(undo.withdrawnBy) ?? '', day: dayOf(undo.day) }
        : null,
    }
  })
}

export type NewDecision = Omit<DecisionFacts, 'decidedAt' | 'decidedBy' | 'withdrawn' | 'underApproval'>

/** False when its id is there already, be it another patient's. */
export const insertDecision = (scope: CareScope, decision: NewDecision): Promise<boolean> =>
  insert(scope, decision, { decidedBy: scope.actor.id, underApproval: false })

/** Carried out under a standing approval: decided by whoever signed it. */
export const insertApprovedDecision = (
  scope: JobRecordScope,
  decision: NewDecision,
  signer: string,
): Promise<boolean> => insert(scope, decision, { decidedBy: signer, underApproval: true })

async function insert(
  scope: RecordScope,
  decision: NewDecision,
  by: { decidedBy: string; underApproval: boolean },
): Promise<boolean> {
  const { fromDay, weekStart, ...rest } = decision
  const added = await scope.tx.decision.createMany({
    data: {
      ...rest,
      weekStart: weekStart === null ? null : dateOf(weekStart),
      fromDay: dateOf(fromDay),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      decidedAt: scope.now,
      ...by,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** An undo is a withdrawal, never a deletion. False when it stood there already. */
export async function insertWithdrawal(
  scope: CareScope,
  decisionId: string,
  day: CalendarDay,
): Promise<boolean> {
  const added = await scope.tx.decisionWithdrawal.createMany({
    data: {
      clinicId: scope.clinicId,
      decisionId,
      patientId: scope.patientId,
      day: dateOf(day),
      withdrawnAt: scope.now,
      withdrawnBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}
