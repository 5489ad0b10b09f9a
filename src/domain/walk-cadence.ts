import { cadence } from '@/domain/cadence'
import type { Intensity } from '@/domain/cadence'
import type { CalendarDay } from '@/domain/calendar-day'
import type { Entry, WalkFact } from '@/domain/entry'
import { median } from '@/domain/pain'

const SECONDS_PER_MINUTE = 60

export type WalkCadence = { stepsPerMinute: number; intensity: Intensity }

/** Steps per minute of one walk: against the seconds that its timer counted, pauses left out, else against its minutes.
 * Null without steps, and where the count cannot be a walk's. */
export function cadenceOfWalk({
  details,
  minutes,
  movingSeconds,
}: Pick<WalkFact, 'details' | 'minutes' | 'movingSeconds'>): WalkCadence | null {
  if (details.steps === null) return null
  const { stepsPerMinute, intensity } = cadence({
    steps: details.steps,
    movingSeconds: movingSeconds ?? minutes * SECONDS_PER_MINUTE,
  })
  return stepsPerMinute === null || intensity === null ? null : { stepsPerMinute, intensity }
}

type CadenceFigures = {
  /** Walks with a cadence in the range. */
  walks: number
  median: number
  /** The last of them. */
  latest: WalkCadence & { day: CalendarDay }
}

/** What the steps of a range say, both ends included; null where no walk has any. Entries in their order. */
export function cadenceFigures(
  entries: readonly Entry[],
  from: CalendarDay,
  to: CalendarDay,
): CadenceFigures | null {
  const counted = entries.flatMap((entry) => {
    if (entry.kind !== 'walk' || entry.day < from || entry.day > to) return []
    const found = cadenceOfWalk(entry)
    return found === null ? [] : [{ ...found, day: entry.day }]
  })
  const latest = counted.at(-1)
  const middle = median(counted.map(({ stepsPerMinute }) => stepsPerMinute))
  return latest === undefined || middle === null ? null : { walks: counted.length, median: middle, latest }
}
