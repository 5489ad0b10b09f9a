import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import { programmeOn } from '@/domain/programme'
import { itemChanges, programmeChanges, wholeWalk } from '@/domain/programme-change'
import type { ItemChange } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'

type Direction = 'up' | 'same' | 'down'

/** What an appointment ended with: what is asked from the next day on, of all that was decided by then. */
export type VisitDecided = {
  /** From that day on. */
  day: CalendarDay
  /** Whole-walk minutes; null where nothing was decided of the walk. */
  walk: { direction: Direction; minutes: number } | null
  /** Those of the programme's exercises that were decided; rungs count from 1. */
  exercises: { item: ExerciseItem; direction: Direction; rung: number; rungs: number }[]
}

/** What comes into force on the day after `on`; null where nothing does. What was taken back left no trace. */
export function visitDecided(record: RecordFacts, on: CalendarDay): VisitDecided | null {
  const { programmes, decisions } = record
  const day = addDays(on, 1)
  const programme = programmeOn(programmes, day)
  if (programme === null) return null
  const lastOf = (changes: readonly ItemChange[]) => changes.filter(({ from }) => from === day).at(-1)
  const walked = lastOf(programmeChanges(programmes, decisions))
  const walk =
    walked === undefined
      ? null
      : { direction: directionOf(walked), minutes: wholeWalk(walked.programme, walked.amount) }
  const exercises = programme.exercises.flatMap((item) => {
    const change = lastOf(itemChanges(programmes, decisions, item.itemId))
    if (change === undefined || change.rung === null) return []
    return [{ item, direction: directionOf(change), rung: change.rung, rungs: item.ladder.length }]
  })
  return walk === null && exercises.length === 0 ? null : { day, walk, exercises }
}

function directionOf({ amount, rung, before }: ItemChange): Direction {
  if (before === null) return 'up'
  const by = (rung ?? 0) - before.rung || amount - before.amount
  return by > 0 ? 'up' : by < 0 ? 'down' : 'same'
}
