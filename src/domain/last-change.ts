import type { CalendarDay } from '@/domain/calendar-day'
import { programmeChanges, wholeWalk } from '@/domain/programme-change'
import type { ProgrammeChange } from '@/domain/programme-change'
import type { DecisionKind } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import type { WeekFigures } from '@/domain/week'

/** The latest decision that stands, or its undoing; it may count only from tomorrow. */
export type LastChange = {
  kind: DecisionKind | 'undo'
  from: CalendarDay
  rungBefore: number
  rungAfter: number
  /** Whole-walk minutes. */
  minutesBefore: number
  minutesAfter: number
  /** Of an undo, the reason of the decision that was taken back. */
  reason: string
  by: string
  figures: WeekFigures | null
}

/** The change of a programme that counts last; null while it stands on the rung that it started with. */
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
  ...after
}: ProgrammeChange): LastChange | null {
  if (cause === 'start' || before === null || decision === null) return null
  return {
    kind: cause,
    from,
    rungBefore: before.rung,
    rungAfter: after.rung,
    minutesBefore: wholeWalk(programme, before.briskMinutes),
    minutesAfter: wholeWalk(programme, after.briskMinutes),
    reason: decision.reason,
    by,
    figures: decision.figures,
  }
}
