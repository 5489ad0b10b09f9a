import { judgeDays } from '@/domain/adherence'
import type { JudgedDay } from '@/domain/adherence'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { inForceBy } from '@/domain/effective-dated'
import type { Entry, ExerciseEntry, MorningEntry, WalkEntry, ZeroEntry } from '@/domain/entry'
import { askedBy } from '@/domain/flare-plan'
import { excusedOf } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { rungsInForce } from '@/domain/rung-in-force'
import type { RungInForce } from '@/domain/rung-in-force'

type DayEntries = {
  walks: WalkEntry[]
  zeros: ZeroEntry[]
  mornings: MorningEntry[]
  exercises: ExerciseEntry[]
}

/** A judged day with what was recorded on it. */
export type RecordDay = JudgedDay & {
  /** In force on the day, rest days included; with what a flare plan leaves of its minutes. */
  rung: RungInForce | null
  /** In order of recording. */
  walks: WalkEntry[]
  /** The one recorded last. */
  zero: ZeroEntry | null
  /** The first of the day. */
  morning: MorningEntry | null
  /** In order of recording. */
  exercises: ExerciseEntry[]
}

/** The days of a range, judged by the rung in force on each, halved where a flare plan is on; `today` is the patient's. */
export function recordDays(
  record: RecordFacts,
  window: { from: CalendarDay; to: CalendarDay },
  today: CalendarDay = record.today,
): RecordDay[] {
  const entries = entriesByDay(record.entries, window)
  const all = [...entries.values()]
  const rungs = rungsInForce(record.programmes, record.decisions)
  const asked = askedBy(record)
  const days = judgeDays({
    today,
    window,
    targetOn: rungReader(rungs, asked),
    excused: excusedOf(record),
    walks: all.flatMap(({ walks }) => walks),
    zeros: all.flatMap(({ zeros }) => zeros.map(({ day }) => day)),
  })
  const rungAt = rungReader(rungs, asked)
  return days.map((judged) => {
    const { walks = [], zeros = [], mornings = [], exercises = [] } = entries.get(judged.day) ?? {}
    return {
      ...judged,
      rung: rungAt(judged.day),
      walks,
      zero: zeros.at(-1) ?? null,
      morning: mornings[0] ?? null,
      exercises,
    }
  })
}

/** The rung of each day, asked for in ascending order; null before, after and between programmes. */
function rungReader(
  rungs: readonly RungInForce[],
  asked: (day: CalendarDay, rung: RungInForce) => RungInForce,
): (day: CalendarDay) => RungInForce | null {
  const inForce = inForceBy(rungs)
  return (day) => {
    const rung = inForce(day)
    return rung === null || (rung.to !== null && day > rung.to) ? null : asked(day, rung)
  }
}

function entriesByDay(
  entries: readonly Entry[],
  window: { from: CalendarDay; to: CalendarDay },
): Map<CalendarDay, DayEntries> {
  const days = new Map<CalendarDay, DayEntries>()
  for (const entry of inOrderOfRecording(entries)) {
    if (entry.day < window.from || entry.day > window.to) continue
    const day = days.get(entry.day) ?? { walks: [], zeros: [], mornings: [], exercises: [] }
    days.set(entry.day, day)
    if (entry.kind === 'walk') day.walks.push(entry)
    else if (entry.kind === 'zero') day.zeros.push(entry)
    else if (entry.kind === 'morning') day.mornings.push(entry)
    else day.exercises.push(entry)
  }
  return days
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const inOrderOfRecording = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => byText(a.firstRecordedAt, b.firstRecordedAt) || byText(a.id, b.id))

/** When the first walk of a day began (was recorded, where it has no time): the morning is closed from then on. */
export function firstWalkAt(entries: readonly Entry[], day: CalendarDay): Instant | null {
  const starts = entries.flatMap((entry) =>
    entry.kind === 'walk' && entry.day === day ? [entry.startedAt ?? entry.firstRecordedAt] : [],
  )
  return starts.sort()[0] ?? null
}
