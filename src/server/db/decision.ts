import type { CalendarDay } from '@/domain/calendar-day'
import type { DecisionFacts, DecisionKind } from '@/domain/programme'
import type { WeekFigures } from '@/domain/week'
import type { CareScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, instantFrom } from '@/server/db/row-value'

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
      kind: row.kind as DecisionKind,
      rungBefore: row.rungBefore,
      rungAfter: row.rungAfter,
      minutesAfter: row.minutesAfter,
      fromDay: dayOf(row.fromDay),
      reason: row.reason,
      decidedAt: instantFrom(row.decidedAt),
      decidedBy: staff.get(row.decidedBy) ?? '',
      figures: row.figures as WeekFigures | null,
      withdrawn: undo
        ? { at: instantFrom(undo.withdrawnAt), by: staff.get(undo.withdrawnBy) ?? '', day: dayOf(undo.day) }
        : null,
    }
  })
}

export type NewDecision = Omit<DecisionFacts, 'decidedAt' | 'decidedBy' | 'withdrawn'>

/** False when its id is there already, be it another patient's. */
export async function insertDecision(scope: CareScope, decision: NewDecision): Promise<boolean> {
  const { figures, fromDay, ...rest } = decision
  const added = await scope.tx.decision.createMany({
    data: {
      ...rest,
      ...(figures === null ? {} : { figures }),
      fromDay: dateOf(fromDay),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      decidedAt: scope.now,
      decidedBy: scope.actor.id,
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
