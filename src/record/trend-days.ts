import type { CalendarDay } from '@/domain/calendar-day'
import type { DayPicture } from '@/domain/day-picture'
import type { PictureEvent } from '@/domain/visit-event'
import type { IconName } from '@/ui/icon-paths'
import type { TrendBand, TrendDay } from '@/ui/trend-facts'
import type { DayWords } from './use-day-words'

/** The record's days as the picture takes them; what happened on a day is told with its facts. */
export function trendDays(
  days: readonly DayPicture[],
  today: CalendarDay,
  words: DayWords,
  eventsOn: (day: CalendarDay) => readonly string[] = () => [],
): TrendDay[] {
  return days.map((picture) => {
    const { day, state, minutes, target, stop, late, paper, worst, before, morning, weekday } = picture
    return {
      key: day,
      ...{ state, minutes, target, stop, late, paper, worst, before, morning },
      label: words.brief(day),
      month: words.month(day),
      weekStart: weekday === 1,
      monthStart: day.endsWith('-01'),
      yearStart: day.endsWith('-01-01'),
      today: day === today,
      title: words.title(day),
      facts: [...words.facts(picture), ...eventsOn(day)],
    }
  })
}

/** Runs of excused days with one reason. */
export function excusedBands(
  days: readonly DayPicture[],
  linesOf: (reason: NonNullable<DayPicture['excusedFor']>, days: number) => readonly string[],
): TrendBand[] {
  const bands: { from: number; to: number; reason: NonNullable<DayPicture['excusedFor']> }[] = []
  days.forEach(({ state, excusedFor }, place) => {
    if (state !== 'excused' || excusedFor === null) return
    const last = bands.at(-1)
    if (last?.to === place - 1 && last.reason === excusedFor) last.to = place
    else bands.push({ from: place, to: place, reason: excusedFor })
  })
  return bands.map(({ from, to, reason }) => ({ from, to, lines: linesOf(reason, to - from + 1) }))
}

/** Each kind's icon, and which gives way first where there is no room (0 stays longest). */
export const eventLooks: Record<PictureEvent['kind'], { icon: IconName; rank: number }> = {
  stop: { icon: 'alert', rank: 0 },
  flare: { icon: 'flare', rank: 1 },
  fall: { icon: 'alert', rank: 1 },
  lift: { icon: 'check', rank: 1 },
  start: { icon: 'calendar', rank: 2 },
  up: { icon: 'up', rank: 2 },
  down: { icon: 'down', rank: 2 },
  changed: { icon: 'edit', rank: 2 },
  undo: { icon: 'undo', rank: 3 },
  pause: { icon: 'pause', rank: 3 },
  held: { icon: 'hold', rank: 5 },
  visit: { icon: 'people', rank: 4 },
}
