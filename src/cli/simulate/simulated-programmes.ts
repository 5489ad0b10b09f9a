import { dice } from '@/cli/demo/dice'
import type { Dice } from '@/cli/demo/dice'
import { courseOf, decide, inForceOn, proposedOn, READ_DAYS } from '@/cli/simulate/engine'
import type { Ladder } from '@/cli/simulate/engine'
import { HAPPENS } from '@/cli/simulate/kind'
import type { Kind } from '@/cli/simulate/kind'
import { live, newPatient } from '@/cli/simulate/patient'
import { addDays, calendarDay, eachDay } from '@/domain/calendar-day'

/** A programme that has not got there by then never does. */
export const MOST_WEEKS = 52
const THIRTY = 30
const START = calendarDay('2026-03-02')
const days = eachDay(START, addDays(START, 7 * MOST_WEEKS))

/** Weeks until the target is a whole walk of 30 minutes, over all programmes; null where so many never get there. */
export type WeeksToThirty = {
  tenth: number | null
  median: number | null
  ninetieth: number | null
  /** Of 100 programmes. */
  never: number
}

/** Whole programmes of one kind, every proposal followed at noon of the day on which the week is ripe. */
export function simulatedProgrammes(
  kind: Kind,
  ladder: Ladder,
  programmes: number,
  seed: string,
): WeeksToThirty {
  const throws = dice(`${seed}/programmes/${ladder.name}/${kind.name}`)
  return spreadOf(Array.from({ length: programmes }, () => weeksToThirty(kind, ladder, throws)))
}

/** How the weeks of several programmes are spread; null of one that never got there. */
export function spreadOf(weeks: readonly (number | null)[]): WeeksToThirty {
  const sorted = weeks.map((one) => one ?? Infinity).sort((a, b) => a - b)
  /** The smallest number of weeks within which that share has got there. */
  const within = (share: number) => {
    const at = sorted[Math.ceil(share * weeks.length) - 1] ?? Infinity
    return at === Infinity ? null : at
  }
  const never = (weeks.filter((one) => one === null).length * 100) / weeks.length
  return { tenth: within(0.1), median: within(0.5), ninetieth: within(0.9), never }
}

function weeksToThirty(kind: Kind, ladder: Ladder, throws: Dice): number | null {
  const patient = newPatient(kind, throws, addDays(START, throws.whole(HAPPENS.from, HAPPENS.to)))
  const course = courseOf(kind, ladder, START)
  for (const [offset, day] of days.entries()) {
    live(patient, day, inForceOn(course, day).minutes)
    if (offset === 0 || offset % 7 !== 0) continue
    const readFrom = addDays(day, -READ_DAYS)
    patient.entries = patient.entries.filter((entry) => entry.day >= readFrom)
    decide(course, proposedOn(patient, course, day).steps, day)
    if (inForceOn(course, addDays(day, 1)).minutes >= THIRTY) return offset / 7
  }
  return null
}
