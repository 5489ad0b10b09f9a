import { addDays, eachDay, localDay, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { coveredBy, inForceBy } from '@/domain/effective-dated'
import type { ExerciseEntry } from '@/domain/entry'
import { exerciseDay } from '@/domain/exercise-day'
import type { ExerciseDayState } from '@/domain/exercise-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import { exerciseLock, lockedDays } from '@/domain/exercise-lock'
import type { ExerciseRung } from '@/domain/rung'
import { programmeOn } from '@/domain/programme'
import { itemOf } from '@/domain/programme-change'
import { excusedOf } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { itemInForce } from '@/domain/rung-in-force'
import type { ItemInForce } from '@/domain/rung-in-force'

/** What was done in a set that counts: of both sides the lesser, so that one leg alone is no set. */
export const setDone = (set: readonly number[]): number => Math.min(...set)

export type ExerciseRecordDay = {
  day: CalendarDay
  /** 'missing' is due without an entry; 'pending' is today, none yet; null where nothing was asked and nothing done. */
  state: ExerciseDayState | 'missing' | 'pending' | 'rest' | 'excused' | null
  inForce: ItemInForce | null
  rung: ExerciseRung | null
  /** What each set asks for: the rung's dose, or less after a step back from the first rung. */
  dose: number
  entries: ExerciseEntry[]
  /** What was done in each set of the day, in order of recording. */
  doneSets: number[]
  /** The highest pain reported with it. */
  pain: number | null
}

const highest = (scores: readonly (number | null)[]): number | null => {
  const known = scores.filter((score) => score !== null)
  return known.length === 0 ? null : Math.max(...known)
}

/** One exercise over a range of days, judged by the ladder and the rung in force on each. Days on which exercises were
 * locked are excused. */
export function exerciseDays(
  record: RecordFacts,
  item: string,
  window: { from: CalendarDay; to: CalendarDay },
  today: CalendarDay = record.today,
): ExerciseRecordDay[] {
  const inForceOn = inForceBy(itemInForce(record.programmes, record.decisions, item))
  const isExcused = coveredBy([...excusedOf(record), ...lockedDays(record)])
  const byDay = new Map<CalendarDay, ExerciseEntry[]>()
  for (const entry of record.entries) {
    if (entry.kind !== 'exercise' || entry.itemId !== item) continue
    byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry])
  }
  const programmes = new Map(record.programmes.map((one) => [one.id, one]))
  return eachDay(window.from, window.to).map((day) => {
    const found = inForceOn(day)
    const inForce = found === null || (found.to !== null && day > found.to) ? null : found
    const programme = inForce === null ? undefined : programmes.get(inForce.programmeId)
    const rung = (programme && itemOf(programme, item)?.ladder[(inForce?.rung ?? 1) - 1]) ?? null
    const entries = byDay.get(day) ?? []
    const doneSets = entries.flatMap(({ sets }) => sets.map(setDone))
    const dose = inForce?.amount ?? 0
    const judged = (): ExerciseRecordDay['state'] => {
      if (inForce === null || rung === null || day > today) return null
      if (!inForce.weekdays.includes(weekdayOf(day))) return 'rest'
      if (isExcused(day)) return 'excused'
      if (entries.length > 0) return exerciseDay({ sets: rung.sets, dose, doneSets })
      return day === today ? 'pending' : 'missing'
    }
    return {
      day,
      state: judged(),
      inForce,
      rung,
      dose,
      entries,
      doneSets,
      pain: highest(entries.map((one) => one.pain)),
    }
  })
}

export type TodayExercise = {
  item: ExerciseItem
  rung: ExerciseRung
  /** From 1. */
  rungNumber: number
  /** Of each set: less than the rung's own after a step back from the first. */
  dose: number
  entries: ExerciseEntry[]
  doneSets: number[]
  state: 'done' | 'partial' | 'zero' | 'pending'
}

/** The exercises that today asks for, in programme order; none while they are locked, excused or stopped. */
export function todayExercises(record: RecordFacts, at: Instant): TodayExercise[] {
  const day = localDay(at, record.timeZone)
  if (exerciseLock(record).locked) return []
  return itemsOn(record, day).flatMap((item): TodayExercise[] => {
    const [today] = exerciseDays(record, item.itemId, { from: day, to: day }, day)
    if (today === undefined || today.rung === null || today.inForce === null) return []
    const { state, rung, dose, entries, doneSets } = today
    if (state === null || state === 'rest' || state === 'excused' || state === 'missing') return []
    return [{ item, rung, rungNumber: today.inForce.rung, dose, entries, doneSets, state }]
  })
}

/** The exercises of the programme in force on a day, in programme order, whatever the weekday. */
export function itemsOn(record: Pick<RecordFacts, 'programmes'>, day: CalendarDay): ExerciseItem[] {
  return programmeOn(record.programmes, day)?.exercises ?? []
}

/** The exercises that somebody may say to have done on a day, today or earlier: those in force on it, on rest days too;
 * none while they were locked. */
export function notableOn(record: RecordFacts, day: CalendarDay): ExerciseItem[] {
  if (day > record.today || coveredBy(lockedDays(record))(day)) return []
  return itemsOn(record, day).filter(
    ({ itemId }) => exerciseDays(record, itemId, { from: day, to: day })[0]?.inForce !== null,
  )
}

/** The days of a programme week. */
export const weekWindow = (weekStart: CalendarDay) => ({ from: weekStart, to: addDays(weekStart, 6) })
