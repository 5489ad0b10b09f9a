import type { Because } from '@/domain/attention-shape'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { programmeGoingOn } from '@/domain/programme-standing'
import type { RecordFacts } from '@/domain/record'
import type { StopFacts } from '@/domain/stop'

/** For how many days a fall calls where no exercise waits for it, its own included. */
const CALLS_DAYS = 7

type Fallen = { day: CalendarDay; at: Instant; atStop: boolean }

const tellsOfFall = ({ source, answer }: StopFacts): boolean => source === 'fall' || answer === 'fall'

/** Every fall once, the first to happen first: one that hurt was told by itself and raised a stop. */
function fallsIn({ falls, stops }: Pick<RecordFacts, 'falls' | 'stops'>): Fallen[] {
  const hasFact = falls.some(({ hurt }) => hurt)
  const atStops = stops.filter(({ source, answer }) => answer === 'fall' && !(source === 'fall' && hasFact))
  return [
    ...falls.map(({ day, arrivedAt: at, hurt }) => ({ day, at, atStop: hurt })),
    ...atStops.map(({ day, arrivedAt: at }) => ({ day, at, atStop: true })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Falls that nobody has seen to: where they keep exercises locked, until a clinician unlocks; where there are none to
 * lock, for seven days, but for what the lift of a stop has spoken about. What an open stop tells is called by the stop. */
export function fallWait(record: RecordFacts): { since: CalendarDay; because: Because } | null {
  const { stops, unlocks, today } = record
  const unlockedAt = unlocks.at(-1)?.at ?? null
  const telling = stops.filter(tellsOfFall)
  const isCalled = telling.some(({ liftedAt }) => liftedAt === null)
  const locked = (programmeGoingOn(record)?.exercises ?? []).length > 0
  const open = fallsIn(record).filter(({ day, at, atStop }) => {
    if ((unlockedAt !== null && at <= unlockedAt) || (atStop && isCalled)) return false
    if (locked) return true
    const isLifted = atStop && telling.some(({ liftedAt }) => liftedAt !== null && liftedAt >= at)
    return day > addDays(today, -CALLS_DAYS) && !isLifted
  })
  const [first, last] = [open[0], open.at(-1)]
  if (first === undefined || last === undefined) return null
  return { since: first.day, because: { code: 'fall', day: last.day, count: open.length, locked } }
}
