import { addDays, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { isAhead } from '@/domain/entry-check'
import type { FlareEndFact, FlareFact, FlareFacts } from '@/domain/flare'
import { FLARE_DAYS, flareRuns, isTooSoon } from '@/domain/flare-plan'
import { switchesOn } from '@/domain/flare-switch'
import type { ProgrammeFacts } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'

type Ground = { flares: readonly FlareFacts[]; programmes: readonly ProgrammeFacts[]; now: Instant }

const checkMoment = ({ recordedAt }: { recordedAt: Instant }, now: Instant) =>
  isAhead(recordedAt, now) ? new Refusal('in-the-future', 'recordedAt') : null

/** Why a flare cannot be declared, or null. In the future · on another day than it was written down · no programme has
 * begun by then · it would switch a plan on while another is, or on the day after. */
export function checkFlare(fact: FlareFact, { flares, programmes, now }: Ground): Refusal | null {
  const wrongMoment = checkMoment(fact, now)
  if (wrongMoment !== null) return wrongMoment
  if (localDay(fact.recordedAt, fact.timeZone) !== fact.day) return new Refusal('not-that-day', 'day')
  const isBegun = programmes.some(({ activeFrom }) => activeFrom !== null && activeFrom <= fact.day)
  if (!isBegun) return new Refusal('no-programme')
  // What switches nothing on is heard whatever went before.
  const isTwice = switchesOn(fact, programmes) && isTooSoon(flareRuns(flares), fact.day)
  return isTwice ? new Refusal('flare-again', 'day') : null
}

/** The last day on which the flare is still on, or why it cannot be ended: none such, or over by then. */
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
  const last = flare.planned ? run?.to : addDays(flare.day, FLARE_DAYS - 1)
  if (flare.endedOn !== null || last === undefined || day < flare.day || day > last) {
    return new Refusal('flare-over', 'flareId')
  }
  return day
}
