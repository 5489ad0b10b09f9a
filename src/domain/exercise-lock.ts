import { addDays } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { FallFacts } from '@/domain/fall'
import type { ExerciseItem } from '@/domain/exercise-item'
import { isLoaded } from '@/domain/rung'
import { ageOn } from '@/domain/person'
import { fallsLock } from '@/domain/safety'
import type { ScreeningFacts } from '@/domain/screening'
import type { StopFacts } from '@/domain/stop'

/** A clinician's word that the exercises may be done, with something to hold on to. */
export type FallsUnlock = {
  id: string
  day: CalendarDay
  at: Instant
  by: string
  reason: string
}

export type LockFacts = {
  birthDate: CalendarDay
  screenings: readonly ScreeningFacts[]
  stops: readonly StopFacts[]
  falls: readonly FallFacts[]
  unlocks: readonly FallsUnlock[]
}

type Cause = { at: Instant; day: CalendarDay; kind: 'answers' | 'fall' }

/**
 * What locked: the answers about falls of a screening, or a fall told of, at a stop or by itself. In the order in
 * which the clinic heard of it: whoever unlocks can only have weighed what had arrived by then.
 */
function causesOf({ birthDate, screenings, stops, falls }: LockFacts): Cause[] {
  const answered = screenings.flatMap(({ day, arrivedAt, answers }): Cause[] => {
    const { fallen, unsteady, worried } = answers
    const locks = fallsLock({ age: ageOn(birthDate, day), fallen, unsteady, worried })
    return locks ? [{ at: arrivedAt, day, kind: 'answers' }] : []
  })
  const fallen = stops.flatMap(({ day, arrivedAt, answer }): Cause[] =>
    answer === 'fall' ? [{ at: arrivedAt, day, kind: 'fall' }] : [],
  )
  const told = falls.map(({ day, arrivedAt }): Cause => ({
    at: arrivedAt,
    day,
    kind: 'fall',
  }))
  return [...answered, ...fallen, ...told].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

export type ExerciseLock = {
  /** All exercises wait for a clinician. */
  locked: boolean
  because: Cause['kind'] | null
  since: CalendarDay | null
  /** Unlocked by a clinician: "hold a counter or wall" is shown. */
  holdOn: boolean
  /** Loaded rungs stay closed: unlocking never includes them. */
  loadsBarred: boolean
}

/** Whether falls keep the exercises from a patient now. A later fall, or a later answer, locks again. */
export function exerciseLock(facts: LockFacts): ExerciseLock {
  const causes = causesOf(facts)
  const latest = causes.at(-1)
  if (latest === undefined) {
    return { locked: false, because: null, since: null, holdOn: false, loadsBarred: false }
  }
  const lastUnlock = facts.unlocks.at(-1)
  const standing = causes.find(({ at }) => lastUnlock === undefined || at > lastUnlock.at)
  const locked = standing !== undefined
  return {
    locked,
    because: (standing ?? latest).kind,
    since: (standing ?? latest).day,
    holdOn: !locked,
    loadsBarred: true,
  }
}

/** The days on which exercises were locked, both ends included; they are not asked for. */
export function lockedDays(facts: LockFacts): { from: CalendarDay; to: CalendarDay | null }[] {
  return causesOf(facts).flatMap(({ at, day }): { from: CalendarDay; to: CalendarDay | null }[] => {
    const unlock = facts.unlocks.find((one) => one.at >= at)
    if (unlock === undefined) return [{ from: day, to: null }]
    const eve = addDays(unlock.day, -1)
    return eve < day ? [] : [{ from: day, to: eve }]
  })
}

/** Whether a disc that troubles the leg keeps loads from lunges and step-ups: no clearance has named them since. */
export function discBarsLoads(screenings: readonly ScreeningFacts[]): boolean {
  const told = screenings.findLastIndex(({ answers }) => answers.disc !== 'no')
  return told !== -1 && !screenings.slice(told).some(({ signed }) => signed?.loadedLegs === true)
}

/** How many rungs of an exercise are open, from the first: loads may be barred. 0 when even the first is loaded. */
export function openRungs(item: Pick<ExerciseItem, 'ladder' | 'discGate'>, facts: LockFacts): number {
  const barred = exerciseLock(facts).loadsBarred || (item.discGate && discBarsLoads(facts.screenings))
  const first = barred ? item.ladder.findIndex(isLoaded) : -1
  return first === -1 ? item.ladder.length : first
}
