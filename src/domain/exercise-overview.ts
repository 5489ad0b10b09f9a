import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import { exerciseDays } from '@/domain/exercise-record'
import type { ExerciseRecordDay } from '@/domain/exercise-record'
import type { RecordFacts } from '@/domain/record'

/** One exercise over the last days, by the latest version that has it. */
export type ExerciseOverview = {
  item: ExerciseItem
  /** In the programme that was published last, not over. */
  isAsked: boolean
  /** In force today; null where none is. */
  rung: number | null
  days: ExerciseRecordDay[]
  /** Of days that were due. */
  counts: { done: number; partial: number; zero: number; missing: number; due: number }
  /** The highest pain told with it in these days, 0–10. */
  worst: number | null
}

/** How many days an overview looks back. */
export const OVERVIEW_DAYS = 28

/** Every exercise that was prescribed, those of the present programme first, in its order. */
export function exerciseOverview(record: RecordFacts): ExerciseOverview[] {
  const { programmes, today } = record
  const last = programmes.at(-1)
  const asked = new Set(
    last === undefined || (last.endDay !== null && last.endDay < today)
      ? []
      : last.exercises.map(({ itemId }) => itemId),
  )
  const items = new Map<string, ExerciseItem>()
  for (const { exercises } of [...programmes].reverse())
    for (const item of exercises) if (!items.has(item.itemId)) items.set(item.itemId, item)
  const window: { from: CalendarDay; to: CalendarDay } = {
    from: addDays(today, 1 - OVERVIEW_DAYS),
    to: today,
  }
  return [...items.values()].map((item) => {
    const days = exerciseDays(record, item.itemId, window)
    const of = (state: ExerciseRecordDay['state']) => days.filter((one) => one.state === state).length
    const [done, partial, zero, missing] = [of('done'), of('partial'), of('zero'), of('missing')]
    const scores = days.flatMap(({ pain }) => pain ?? [])
    const isAsked = asked.has(item.itemId)
    return {
      ...{ item, isAsked, days },
      rung: isAsked ? (days.at(-1)?.inForce?.rung ?? null) : null,
      counts: { done, partial, zero, missing, due: done + partial + zero + missing },
      worst: scores.length === 0 ? null : Math.max(...scores),
    }
  })
}
