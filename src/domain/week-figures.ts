import { adherenceOf, countDays } from '@/domain/adherence'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { exerciseDays, weekWindow } from '@/domain/exercise-record'
import type { ExerciseRecordDay } from '@/domain/exercise-record'
import { declaredFlares } from '@/domain/declared-flares'
import { WALK } from '@/domain/walk-item'
import type { PainSettings } from '@/domain/pain'
import { programmeOn } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import type { RecordDay } from '@/domain/record-day'
import { lastRedDay, weekSummary } from '@/domain/week'
import type { RedDay } from '@/domain/week'
import type { WeekFigures, WeekPain, WeekWalk } from '@/domain/week'

/** The thresholds of the programme in force on the week's last day. */
const settingsOf = ({ programmes }: RecordFacts, weekStart: CalendarDay): PainSettings | null =>
  programmeOn(programmes, weekWindow(weekStart).to)?.settings ?? null

const mornings = (days: readonly RecordDay[]) =>
  Object.fromEntries(days.flatMap(({ day, morning }) => (morning ? [[day, morning.morning]] : [])))

const flareIn = (record: RecordFacts, { from, to }: { from: CalendarDay; to: CalendarDay }) =>
  declaredFlares(record.flares).some(({ day }) => day >= from && day <= to)

/** The figures of the seven days that begin on `weekStart`, as a decision is made on them. */
export function weekFiguresOf(record: RecordFacts, weekStart: CalendarDay, item: string = WALK): WeekFigures {
  return item === WALK ? walkFigures(record, weekStart) : exerciseFigures(record, weekStart, item)
}

/** A week with the one before it and the morning after, and what its pain is judged by. */
function walkedWeek(record: RecordFacts, weekStart: CalendarDay): { days: RecordDay[]; pain: WeekPain } {
  const { to } = weekWindow(weekStart)
  const days = recordDays(record, { from: addDays(weekStart, -7), to: addDays(to, 1) })
  const walks = days.flatMap((one) =>
    one.walks.map(({ day, startedAt, before, worst, details }) => {
      return { day, start: startedAt, before, worst, region: details.region }
    }),
  )
  return {
    days,
    pain: { weekStart, settings: settingsOf(record, weekStart), walks, mornings: mornings(days) },
  }
}

/** The last red day of the seven that begin on `weekStart`; null without one. */
export const lastRedDayOf = (record: RecordFacts, weekStart: CalendarDay): RedDay | null =>
  lastRedDay(walkedWeek(record, weekStart).pain)

function walkFigures(record: RecordFacts, weekStart: CalendarDay): WeekFigures {
  const week = weekWindow(weekStart)
  const { days, pain } = walkedWeek(record, weekStart)
  const { session, states } = adherenceOf(
    countDays(
      days.filter(({ day }) => day >= week.from && day <= week.to),
      record.today,
    ),
  )
  const summary = weekSummary(pain)
  const { done, kept, due } = session
  return { ...week, ...summary, done, kept, due, missing: states.missing, flare: flareIn(record, week) }
}

const isDue = ({ state }: ExerciseRecordDay) =>
  state === 'done' || state === 'partial' || state === 'zero' || state === 'missing'

/** An exercise by the same rule: its day is kept when it is done, its worst is the pain told with it, and the mornings
 * are those of the walk. */
function exerciseFigures(record: RecordFacts, weekStart: CalendarDay, item: string): WeekFigures {
  const week = weekWindow(weekStart)
  const days = exerciseDays(record, item, week)
  const due = days.filter(isDue)
  const summary = weekSummary({
    weekStart,
    settings: settingsOf(record, weekStart),
    walks: days
      .filter(({ doneSets }) => doneSets.some((done) => done > 0))
      .map(({ day, pain }): WeekWalk => ({ day, start: null, before: null, worst: pain, region: null })),
    mornings: mornings(recordDays(record, { from: addDays(weekStart, -6), to: addDays(week.to, 1) })),
  })
  const done = due.filter(({ state }) => state === 'done').length
  return {
    ...week,
    ...summary,
    done,
    kept: done,
    due: due.length,
    missing: due.filter(({ state }) => state === 'missing').length,
    flare: flareIn(record, week),
  }
}
