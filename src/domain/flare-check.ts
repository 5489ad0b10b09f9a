import { localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { isAhead } from '@/domain/entry-check'
import type { FlareEndFact, FlareFact, FlareFacts } from '@/domain/flare'
import { flareRuns, isTooSoon } from '@/domain/flare-plan'
import { programmeOn } from '@/domain/programme'
import type { ProgrammeFacts } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'

type Ground = { flares: readonly FlareFacts[]; programmes: readonly ProgrammeFacts[]; now: Instant }

const checkMoment = ({ recordedAt }: { recordedAt: Instant }, now: Instant) =>
  isAhead(recordedAt, now) ? new Refusal('in-the-future', 'recordedAt') : null

/** Why a flare cannot be declared, or null. In the future · on another day than it was written down · no plan is signed
 * in what is in force that day · another plan is on, or was until the day before. */
export function checkFlare(fact: FlareFact, { flares, programmes, now }: Ground): Refusal | null {
  const wrongMoment = checkMoment(fact, now)
  if (wrongMoment !== null) return wrongMoment
  if (localDay(fact.recordedAt, fact.timeZone) !== fact.day) return new Refusal('not-that-day', 'day')
  if (programmeOn(programmes, fact.day)?.flarePlan !== true) return new Refusal('no-flare-plan')
  // Stopped at the gate it switches nothing on: it is heard whatever went before.
  const isTwice = fact.gate === 'clear' && isTooSoon(flareRuns(flares), fact.day)
  return isTwice ? new Refusal('flare-again', 'day') : null
}

/** The last day that is still halved, or why the plan cannot be ended: none such, or over by then. */
export function endOfFlare(
  fact: FlareEndFact,
  { flares, now }: Pick<Ground, 'flares' | 'now'>,
): CalendarDay | Refusal {
  const wrongMoment = checkMoment(fact, now)
  if (wrongMoment !== null) return wrongMoment
  const flare = flares.find(({ id }) => id === fact.flareId)
  if (flare === undefined) return new Refusal('not-found', 'flareId')
  const day = localDay(fact.recordedAt, fact.timeZone)
  const run = flareRuns(flares).find(({ id }) => id === fact.flareId)
  if (flare.endedOn !== null || run === undefined || day < run.from || day > run.to) {
    return new Refusal('flare-over', 'flareId')
  }
  return day
}
