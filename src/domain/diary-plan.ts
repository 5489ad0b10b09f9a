import { addDays, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import { exerciseLock } from '@/domain/exercise-lock'
import { exerciseDays, itemsOn } from '@/domain/exercise-record'
import { excusedOf } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import type { RungInForce } from '@/domain/rung-in-force'
import type { ExerciseRung } from '@/domain/rung'
import type { AskedWalk } from '@/domain/walk-manner'

/** Two weeks to a page. */
export const DIARY_DAYS = 14

/** What a day of a printed diary asks, as far as it is decided on the day of printing. */
export type DiaryDay = {
  day: CalendarDay
  kind: 'walk' | 'rest' | 'pause' | 'none'
  /** Whole-walk minutes; null on a day that asks for none. */
  minutes: number | null
}
/** A walk that is asked for from a day of the diary on. */
export type DiaryWalk = { from: CalendarDay; minutes: number; weekdays: Weekday[]; asked: AskedWalk }
export type DiaryExercise = { item: ExerciseItem; rung: ExerciseRung; weekdays: Weekday[] }

export type DiaryPlan = {
  days: DiaryDay[]
  walks: DiaryWalk[]
  /** Of the programme in force when the diary begins; none while falls keep them locked. */
  exercises: DiaryExercise[]
  exercisesLocked: boolean
  /** "Hold a counter or a wall" is shown at every exercise. */
  holdOn: boolean
}

/** Two weeks of a diary from that day on. */
export function diaryPlan(record: RecordFacts, from: CalendarDay): DiaryPlan {
  const judged = recordDays(record, { from, to: addDays(from, DIARY_DAYS - 1) })
  const excused = excusedOf(record)
  const isExcused = (day: CalendarDay) => excused.some((one) => one.from <= day && (one.to ?? day) >= day)
  const kindOf = (day: CalendarDay, rung: RungInForce | null): DiaryDay['kind'] => {
    if (rung === null) return 'none'
    if (isExcused(day)) return 'pause'
    return rung.weekdays.includes(weekdayOf(day)) ? 'walk' : 'rest'
  }
  const lock = exerciseLock(record)
  const days = judged.map(({ day, rung }): DiaryDay => {
    const kind = kindOf(day, rung)
    return { day, kind, minutes: kind === 'walk' ? (rung?.minutes ?? null) : null }
  })
  // While everything is suspended, nothing is asked: neither in the rows nor in words.
  const begins = days.find(({ kind }) => kind === 'walk')?.day ?? null
  const items = begins === null ? [] : itemsOn(record, begins)
  return {
    days,
    walks: walksOf(
      record,
      judged.filter((_, place) => days[place]?.kind === 'walk'),
    ),
    exercises: begins === null || lock.locked ? [] : items.flatMap((item) => askedOf(record, item, begins)),
    exercisesLocked: lock.locked && items.length > 0,
    holdOn: lock.holdOn,
  }
}

function walksOf(
  { programmes }: RecordFacts,
  days: readonly { day: CalendarDay; rung: RungInForce | null }[],
): DiaryWalk[] {
  const walks: DiaryWalk[] = []
  for (const { day, rung } of days) {
    const programme = programmes.find(({ id }) => id === rung?.programmeId)
    if (rung === null || programme === undefined) continue
    const { minutes, briskMinutes: brisk, weekdays } = rung
    const last = walks.at(-1)
    if (last?.minutes === minutes && last.weekdays.join() === weekdays.join()) continue
    const { walk, warmUpMinutes: warmUp, coolDownMinutes: coolDown } = programme
    // What a flare plan leaves of a walk does not part.
    const isWhole = warmUp + brisk + coolDown === minutes
    walks.push({
      from: day,
      minutes,
      weekdays,
      asked: { walk, split: isWhole ? { warmUp, brisk, coolDown } : null },
    })
  }
  return walks
}

function askedOf(record: RecordFacts, item: ExerciseItem, day: CalendarDay): DiaryExercise[] {
  const [asked] = exerciseDays(record, item.itemId, { from: day, to: day })
  if (asked === undefined || asked.rung === null || asked.inForce === null) return []
  return [{ item, rung: { ...asked.rung, dose: asked.dose }, weekdays: asked.inForce.weekdays }]
}
