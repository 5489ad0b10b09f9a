import { adherenceOf, countDays } from '@/domain/adherence'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import { outcomeSeries } from '@/domain/outcome-series'
import type { PainVerdict } from '@/domain/pain-change'
import { programmeOn } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import { eventsOf } from '@/domain/record-event'
import type { RecordEvent } from '@/domain/record-event'
import { painChangeOf } from '@/domain/record-pain'
import { lastRedDayOf, weekFiguresOf } from '@/domain/week-figures'
import type { VisitRange } from '@/domain/visit'

/** What an appointment looks back over. Minutes are whole-walk minutes, pain is 0–10. */
export type VisitStory = {
  /** What was asked from which day on; the first may have been in force before the range. */
  asked: { from: CalendarDay; minutes: number }[]
  /** Days of a week; null where no programme is in force. */
  daysAWeek: number | null
  done: {
    done: number
    due: number
    low: number | null
    high: number | null
    partial: number
    zero: number
    missing: number
    excused: number
  }
  pain: {
    verdict: PainVerdict
    then: number | null
    now: number | null
    /** The last red day of the range. */
    lastRed: CalendarDay | null
    /** Walk days of which it is known whether pain had settled by the next morning, and on how many it had. */
    settled: { days: number; known: number; walkDays: number }
  }
  changed: RecordEvent[]
  /** The patient's own activities, 0 cannot do it to 10 as before: the first score of the course and the last of the range. */
  matters: {
    wording: string
    from: { day: CalendarDay; score: number } | null
    to: { day: CalendarDay; score: number }
  }[]
}

export function visitStory(record: RecordFacts, { from, to }: VisitRange): VisitStory {
  const days = dayPictures(record, from, to)
  const { session, states } = adherenceOf(countDays(recordDays(record, { from, to }), record.today))
  const { verdict, baseline, now } = painChangeOf(record)
  const asked: VisitStory['asked'] = []
  for (const { day, target } of days)
    if (target !== null && target !== asked.at(-1)?.minutes) asked.push({ from: day, minutes: target })
  return {
    asked,
    daysAWeek: programmeOn(record.programmes, to)?.weekdays.length ?? null,
    done: {
      ...session,
      ...{ partial: states.partial, zero: states.zero, missing: states.missing, excused: states.excused },
    },
    pain: { verdict, then: baseline, now, ...painIn(record, { from, to }) },
    changed: eventsOf(record, from, to),
    matters: mattersTo(record, to),
  }
}

/** As it was on the range's last day. */
function mattersTo({ outcomes, programmes }: RecordFacts, to: CalendarDay): VisitStory['matters'] {
  const answers = outcomes.answers.filter(({ day }) => day <= to)
  const { activities } = outcomeSeries(answers, programmes.at(-1)?.courseStart ?? null)
  return activities.flatMap(({ wording, points, move }) => {
    const last = points.at(-1)
    if (last === undefined) return []
    const first = move?.from ?? null
    return [
      {
        wording,
        from: first === null ? null : { day: first.day, score: first.value },
        to: { day: last.day, score: last.value },
      },
    ]
  })
}

/** Judged week by week from the range's first day, as a week to decide is; nothing recorded after the range counts. */
function painIn(
  record: RecordFacts,
  { from, to }: VisitRange,
): Pick<VisitStory['pain'], 'lastRed' | 'settled'> {
  // A walk is settled by the morning after.
  const known = record.entries.filter(({ day, kind }) => day <= (kind === 'morning' ? addDays(to, 1) : to))
  const seen = { ...record, entries: known }
  const settled = { days: 0, known: 0, walkDays: 0 }
  let lastRed: CalendarDay | null = null
  for (let start = from; start <= to; start = addDays(start, 7)) {
    const { walkDays, mornings, unsettled } = weekFiguresOf(seen, start)
    settled.walkDays += walkDays
    settled.known += mornings
    settled.days += mornings - unsettled
    lastRed = lastRedDayOf(seen, start)?.day ?? lastRed
  }
  return { lastRed, settled }
}
