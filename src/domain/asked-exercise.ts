import type { CalendarDay } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import type { ExerciseRung } from '@/domain/rung'
import { itemOf } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'
import { itemInForce, rungOn } from '@/domain/rung-in-force'

type AskedExercise = {
  item: ExerciseItem
  /** With the dose of that day; null where nothing was asked. */
  rung: ExerciseRung | null
}

/** The exercise that an entry is about, by the last version that knows it, and what it asked for on a day; null where no
 * version does. */
export function askedExercise(
  { programmes, decisions }: Pick<RecordFacts, 'programmes' | 'decisions'>,
  itemId: string,
  day: CalendarDay,
): AskedExercise | null {
  const last = programmes.findLast((one) => itemOf(one, itemId) !== null)
  const item = last === undefined ? null : itemOf(last, itemId)
  if (item === null) return null
  const inForce = rungOn(itemInForce(programmes, decisions, itemId), day)
  const then = programmes.find(({ id }) => id === inForce?.programmeId)
  const rung = (then && itemOf(then, itemId)?.ladder[(inForce?.rung ?? 1) - 1]) ?? null
  return { item, rung: rung === null || inForce === null ? null : { ...rung, dose: inForce.amount } }
}
