import type { CalendarDay } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import { programmeChanges, wholeWalk } from '@/domain/programme-change'
import type { ItemChange } from '@/domain/programme-change'
import { stepOf } from '@/domain/programme'
import type { DecisionStep, StepKind } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'

/** The latest decision that stands, its undoing, or a new version of the programme; it may count only from tomorrow. */
export type LastChange = {
  kind: StepKind | 'undo' | 'change'
  from: CalendarDay
  rungBefore: number
  rungAfter: number
  /** Whole-walk minutes. */
  minutesBefore: number
  minutesAfter: number
  /** As written down; null where the rules' proposal was followed. Of an undo, that of the decision taken back. */
  reason: string | null
  /** Why the rules proposed it; null of a step by hand. */
  proposal: DecisionStep['proposal']
  by: string
  figures: DecisionStep['figures']
}

/** The change of a programme that counts last; null while it stands on the rung that its course started with. */
export function lastChangeOf(
  record: Pick<RecordFacts, 'programmes' | 'decisions'>,
  programmeId: string,
): LastChange | null {
  const changes = programmeChanges(record.programmes, record.decisions)
  const last = changes.findLast(({ programme }) => programme.id === programmeId)
  return last === undefined ? null : described(last)
}

function described({
  cause,
  from,
  by,
  programme,
  decision,
  before,
  rung,
  amount,
}: ItemChange): LastChange | null {
  if (cause === 'start' || before === null || rung === null) return null
  const step = decision === null ? null : stepOf(decision, WALK)
  return {
    kind: cause,
    from,
    rungBefore: before.rung,
    rungAfter: rung,
    minutesBefore: wholeWalk(programme, before.amount),
    minutesAfter: wholeWalk(programme, amount),
    reason: decision === null ? programme.changeReason : decision.reason,
    proposal: step?.proposal ?? null,
    by,
    figures: step?.figures ?? null,
  }
}
