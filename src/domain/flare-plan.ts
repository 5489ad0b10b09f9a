import { addDays, minDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { declaredFlares } from '@/domain/declared-flares'
import type { FlareFacts } from '@/domain/flare'
import type { DecisionFacts, ProgrammeFacts } from '@/domain/programme'
import { wholeWalk } from '@/domain/programme-change'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import type { RungInForce } from '@/domain/rung-in-force'
import { halved } from '@/domain/step'

/** A flare plan halves three days at most, the first included. */
export const FLARE_DAYS = 3

/** The halved days of one flare, both ends included. */
export type FlareRun = { id: string; from: CalendarDay; to: CalendarDay }

type Ground = { flares: readonly FlareFacts[]; programmes: readonly ProgrammeFacts[] }

const isBefore = (a: FlareFacts, b: FlareFacts) =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1

/** The days of every plan that was switched on, in order. "At most three days, then back": after its last day at least
 * one is asked for in full, so a flare of its days or of the day after them begins no other. */
export function flareRuns(flares: readonly FlareFacts[]): FlareRun[] {
  const runs: FlareRun[] = []
  for (const { id, day, planned, endedOn } of declaredFlares(flares).sort(isBefore)) {
    if (!planned || isTooSoon(runs, day)) continue
    const last = addDays(day, FLARE_DAYS - 1)
    runs.push({ id, from: day, to: endedOn === null ? last : minDay(last, endedOn) })
  }
  return runs
}

/** Whether a plan of that day would join the halved days of another. */
export const isTooSoon = (runs: readonly FlareRun[], day: CalendarDay): boolean =>
  runs.some(({ from, to }) => day >= addDays(from, -FLARE_DAYS) && day <= addDays(to, 1))

const isSigned = (programmes: readonly ProgrammeFacts[], rung: RungInForce) =>
  programmes.find(({ id }) => id === rung.programmeId)?.flarePlan === true

/** Half the brisk minutes, rounded down, at least 1; warm-up and cool-down come on top as ever. */
function halfOf(programmes: readonly ProgrammeFacts[], rung: RungInForce): RungInForce {
  const programme = programmes.find(({ id }) => id === rung.programmeId)
  if (programme === undefined) return rung
  const briskMinutes = halved(rung.briskMinutes)
  return { ...rung, briskMinutes, minutes: wholeWalk(programme, briskMinutes) }
}

/** What a day asks, from the rung in force on it: halved on the days of a flare plan that the version in force signs. */
export function askedBy({
  flares,
  programmes,
}: Ground): (day: CalendarDay, rung: RungInForce) => RungInForce {
  const runs = flareRuns(flares)
  if (runs.length === 0) return (_, rung) => rung
  return (day, rung) =>
    runs.some(({ from, to }) => from <= day && day <= to) && isSigned(programmes, rung)
      ? halfOf(programmes, rung)
      : rung
}

type Asked = Ground & { decisions: readonly DecisionFacts[] }

/** A flare plan in whole-walk minutes of the day that is looked at. */
export type FlarePlan = FlareRun & { minutes: number; usualMinutes: number }

/** The plan that is on that day; null while none is. */
export function flarePlanOn({ flares, programmes, decisions }: Asked, day: CalendarDay): FlarePlan | null {
  const run = flareRuns(flares).find(({ from, to }) => from <= day && day <= to)
  const rung = run === undefined ? null : rungOn(rungsInForce(programmes, decisions), day)
  if (run === undefined || rung === null || !isSigned(programmes, rung)) return null
  return { ...run, minutes: halfOf(programmes, rung).minutes, usualMinutes: rung.minutes }
}

/** A flare that is on: on the days of its plan, or, where none halves anything, on as many from the day on which it was
 * declared. */
export type FlareNow = { id: string; from: CalendarDay; plan: FlarePlan | null }

export function flareOn(record: Asked, day: CalendarDay): FlareNow | null {
  const plan = flarePlanOn(record, day)
  if (plan !== null) return { id: plan.id, from: plan.from, plan }
  const last = declaredFlares(record.flares)
    .filter((flare) => flare.day <= day && day <= lastDayOf(flare))
    .sort(isBefore)
    .at(-1)
  return last === undefined ? null : { id: last.id, from: last.day, plan: null }
}

const lastDayOf = ({ day, endedOn }: FlareFacts): CalendarDay => {
  const last = addDays(day, FLARE_DAYS - 1)
  return endedOn === null ? last : minDay(last, endedOn)
}

/** What could be switched on that day. unsigned: no plan is signed in what is in force · over: the days of the last one
 * are not long enough ago, until when, included */
export type FlareOffer =
  | { kind: 'offered'; plan: Omit<FlarePlan, 'id'> }
  | { kind: 'unsigned' }
  | { kind: 'over'; until: CalendarDay }

export function flareOfferOn({ flares, programmes, decisions }: Asked, day: CalendarDay): FlareOffer {
  const rung = rungOn(rungsInForce(programmes, decisions), day)
  if (rung === null || !isSigned(programmes, rung)) return { kind: 'unsigned' }
  const runs = flareRuns(flares)
  if (isTooSoon(runs, day)) return { kind: 'over', until: addDays(runs.at(-1)?.to ?? day, 1) }
  const to = addDays(day, FLARE_DAYS - 1)
  const { minutes } = halfOf(programmes, rung)
  return { kind: 'offered', plan: { from: day, to, minutes, usualMinutes: rung.minutes } }
}

/** The two walks of a day, the longer first; one where there is nothing to split. */
export const inTwo = (minutes: number): number[] =>
  minutes < 2 ? [minutes] : [Math.ceil(minutes / 2), Math.floor(minutes / 2)]
