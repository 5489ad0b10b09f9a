import { factId } from '@/cli/demo/dice'
import type { Dice } from '@/cli/demo/dice'
import { minutesAfter, secondThoughts } from '@/cli/demo/second-thoughts'
import type { MadeVersion, WrittenWalk, Writing } from '@/cli/demo/second-thoughts'
import { untold, walkTelling } from '@/cli/demo/walk-telling'
import type { WalkedDay } from '@/cli/demo/walked-day'
import { instantAt } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { isLate } from '@/domain/entry'

/** The entries of a day as the phone writes them down and the clinic receives them. */
export function writtenDay(throws: Dice, lived: WalkedDay, writing: Writing): MadeVersion[] {
  const { name, day, timeZone, habits, writtenOn } = writing
  const base = (part: string, recordedAt: Instant) => {
    const id = factId(`${name}/${part}`, recordedAt)
    // Now and then a phone has no signal until the evening is over.
    const travels = throws.chance(0.015) ? throws.whole(60, 600) : throws.next() / 12
    return {
      id,
      entryId: id,
      replaces: null,
      recordedAt,
      timeZone,
      arrivedAt: minutesAfter(recordedAt, travels),
      late: isLate(day, recordedAt, timeZone),
      recordedBy: 'patient' as const,
      recordedByName: null,
      day,
    }
  }
  const minutesTotal = lived.walks.reduce((sum, { minutes }) => sum + minutes, 0)
  const usual = Math.round(throws.normal(habits.minuteOfDay, 45))
  const walkMinute = Math.min(22 * 60, Math.max(8 * 60 + minutesTotal, usual))
  const morningMinute = Math.min(throws.whole(7 * 60, 9 * 60), walkMinute - minutesTotal - 15)
  const onDay = (minute: number) => minutesAfter(instantAt(day, minute, timeZone), throws.next())
  const later = (on: CalendarDay) =>
    minutesAfter(instantAt(on, throws.whole(460, 540), timeZone), throws.next())
  const written: MadeVersion[] = []
  if (lived.morning !== null) {
    written.push({ ...base('morning', onDay(morningMinute)), kind: 'morning', morning: lived.morning })
  }
  lived.walks.forEach(({ minutes, before, worst }, index) => {
    const recordedAt =
      writtenOn !== null ? later(writtenOn) : onDay(Math.min(23 * 60, walkMinute + index * 75))
    const walk: WrittenWalk = {
      ...base(`walk ${index}`, recordedAt),
      kind: 'walk',
      startedAt: writtenOn !== null ? null : minutesAfter(recordedAt, -minutes),
      minutes,
      before,
      worst,
      gate: 'clear',
      details: walkTelling(throws, { minutes, worst, tells: habits.tells, language: writing.language }),
    }
    written.push(walk, ...secondThoughts(throws, walk, writing))
  })
  if (lived.zero !== null) {
    const asked = lived.zero === 'pain' || lived.zero === 'unwell'
    const gate = asked ? ('clear' as const) : ('not-asked' as const)
    const recordedAt = writtenOn !== null ? later(writtenOn) : onDay(throws.whole(1080, 1320))
    written.push({ ...base('zero', recordedAt), kind: 'zero', reason: lived.zero, gate })
  }
  return written
}

/** The walk after which the gate was answered with yes or not sure: saved as it was, when the stop was sent. */
export function stoppedWalk(
  name: string,
  day: CalendarDay,
  at: Instant,
  walk: { timeZone: string; minutes: number; before: number; worst: number },
): WrittenWalk {
  const id = factId(`${name}/stopped`, at)
  return {
    id,
    entryId: id,
    replaces: null,
    kind: 'walk',
    day,
    recordedAt: at,
    arrivedAt: minutesAfter(at, 0.05),
    startedAt: minutesAfter(at, -walk.minutes),
    timeZone: walk.timeZone,
    late: false,
    recordedBy: 'patient',
    recordedByName: null,
    minutes: walk.minutes,
    before: walk.before,
    worst: walk.worst,
    gate: 'stopped',
    details: untold,
  }
}
