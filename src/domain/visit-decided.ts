import { localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import { programmeOn } from '@/domain/programme'
import { itemChanges, wholeWalk } from '@/domain/programme-change'
import type { ItemChange } from '@/domain/programme-change'
import { isVersion } from '@/domain/programme-move'
import type { RecordFacts } from '@/domain/record'
import { itemInForce } from '@/domain/rung-in-force'
import type { ItemInForce } from '@/domain/rung-in-force'
import { WALK } from '@/domain/walk-item'

/** Against what was in force; 'new' where nothing was, or where another ladder cannot be compared. */
type Direction = 'up' | 'same' | 'down' | 'new'

/** What an appointment ended with, of each item the last that was decided in it. */
export type VisitDecided = {
  /** Whole-walk minutes from a day on; null where nothing was decided of the walk. */
  walk: { day: CalendarDay; direction: Direction; minutes: number } | null
  /** Those of the programme's exercises that were decided; rungs count from 1. */
  exercises: { item: ExerciseItem; direction: Direction; rung: number; rungs: number }[]
}

/**
 * What was decided from the last day on that is looked back over, until the appointment was signed (null: not yet), and
 * counts from a later day: what counted earlier is told as a change. Null where nothing was. What was taken back in time
 * left no trace.
 */
export function visitDecided(
  record: RecordFacts,
  { last, until }: { last: CalendarDay; until: Instant | null },
): VisitDecided | null {
  const { programmes, decisions, timeZone } = record
  const decidedOf = (item: string) => {
    const change = itemChanges(programmes, decisions, item)
      .filter(
        ({ from, at }) => from > last && (until === null || at <= until) && localDay(at, timeZone) >= last,
      )
      .at(-1)
    if (change === undefined || change.rung === null) return null
    const before = itemInForce(programmes, decisions, item).find(
      ({ from, to }) => from <= last && (to === null || to >= last),
    )
    const direction = directionOf(item, change, before ?? null, record)
    // Another version that leaves an item as it was decides nothing of it.
    return direction === 'same' && isVersion(change.cause) ? null : { change, rung: change.rung, direction }
  }
  const walked = decidedOf(WALK)
  const walk =
    walked === null
      ? null
      : {
          day: walked.change.from,
          direction: walked.direction,
          minutes: wholeWalk(walked.change.programme, walked.change.amount),
        }
  const going = walked?.change.programme ?? programmeOn(programmes, last)
  const exercises = (going?.exercises ?? []).flatMap((item) => {
    const decided = decidedOf(item.itemId)
    if (decided === null) return []
    const { direction, rung } = decided
    return [{ item, direction, rung, rungs: item.ladder.length }]
  })
  return walk === null && exercises.length === 0 ? null : { walk, exercises }
}

function directionOf(
  item: string,
  { programme, rung, amount }: ItemChange,
  before: ItemInForce | null,
  { programmes }: RecordFacts,
): Direction {
  const former = programmes.find(({ id }) => id === before?.programmeId)
  if (before === null || former === undefined) return 'new'
  const [isSame, byRung] = [rung === before.rung && amount === before.amount, (rung ?? 0) - before.rung]
  // Minutes are minutes in any version; the rungs of two ladders are not.
  if (item !== WALK && programme.id !== former.id) return isSame ? 'same' : 'new'
  const by =
    item === WALK
      ? wholeWalk(programme, amount) - wholeWalk(former, before.amount)
      : byRung || amount - before.amount
  return by > 0 ? 'up' : by < 0 ? 'down' : 'same'
}
