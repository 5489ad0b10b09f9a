import { addDays, daysBetween, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { isAhead } from '@/domain/entry-check'
import { isTakenBack, lengthOf } from '@/domain/pause-request'
import type { DayRange, PauseRequest, PauseRequestEndFact, PauseRequestFact } from '@/domain/pause-request'
import type { ProgrammeFacts } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'

type Ground = { requests: readonly PauseRequest[]; now: Instant }

const LONGEST_DAYS = 92
const FURTHEST_BACK_DAYS = 92
const FURTHEST_AHEAD_DAYS = 366

/** Why a pause cannot be asked for, or null. In the future · ends before it begins · longer than three months, or too far
 * back or ahead · nothing is prescribed · those days have been asked for already. */
export function checkPauseRequest(
  fact: Pick<PauseRequestFact, 'from' | 'to' | 'recordedAt' | 'timeZone'>,
  { requests, programmes, now }: Ground & { programmes: readonly ProgrammeFacts[] },
): Refusal | null {
  const { from, to, recordedAt } = fact
  if (isAhead(recordedAt, now)) return new Refusal('in-the-future', 'recordedAt')
  if (to < from) return new Refusal('end-before-start', 'to')
  const ahead = daysBetween(localDay(recordedAt, fact.timeZone), from)
  const isFar = ahead < -FURTHEST_BACK_DAYS || ahead > FURTHEST_AHEAD_DAYS
  if (isFar) return new Refusal('pause-out-of-range', 'from')
  if (lengthOf(fact) > LONGEST_DAYS) return new Refusal('pause-out-of-range', 'to')
  if (!programmes.some(({ endDay }) => endDay === null || endDay >= from)) return new Refusal('no-programme')
  const there = requests.find((one) => isLive(one) && one.from <= to && from <= (one.endedOn ?? one.to))
  return there === undefined
    ? null
    : new Refusal('already-paused', 'from', {
        from: there.from,
        to: there.endedOn ?? there.to,
      })
}

/** Not taken back, and not declined as a whole: declined days may be asked for again. */
const isLive = (request: PauseRequest): boolean =>
  !isTakenBack(request) && (request.answer === null || request.answer.granted !== null)

/** The last day of a request that the patient ends now, or why it cannot be ended: none such, or over by then. Up to its
 * first day, and unanswered after its last, it is taken back. */
export function endOfRequest(
  fact: Pick<PauseRequestEndFact, 'requestId' | 'recordedAt' | 'timeZone'>,
  { requests, now }: Ground,
): CalendarDay | Refusal {
  if (isAhead(fact.recordedAt, now)) return new Refusal('in-the-future', 'recordedAt')
  const request = requests.find(({ id }) => id === fact.requestId)
  if (request === undefined) return new Refusal('not-found', 'requestId')
  const day = localDay(fact.recordedAt, fact.timeZone)
  if (request.endedOn !== null) return new Refusal('pause-over', 'requestId')
  if (day > request.to && request.answer !== null) return new Refusal('pause-over', 'requestId')
  return lastDayOf(request, day)
}

/** What remains of a request that is ended on that day. */
export const lastDayOf = ({ from, to }: DayRange, day: CalendarDay): CalendarDay =>
  day <= from || day > to ? addDays(from, -1) : day

/** Why a clinic cannot answer so, or null: none such, taken back meanwhile, or days that were not asked for. */
export function checkAnswer(
  { requestId, granted }: { requestId: string; granted: DayRange | null },
  requests: readonly PauseRequest[],
): Refusal | null {
  const request = requests.find(({ id }) => id === requestId)
  if (request === undefined) return new Refusal('not-found', 'requestId')
  if (isTakenBack(request)) return new Refusal('pause-over', 'requestId')
  if (granted === null) return null
  if (granted.to < granted.from) return new Refusal('end-before-start', 'granted.to')
  const isAsked = request.from <= granted.from && granted.to <= request.to
  return isAsked ? null : new Refusal('pause-out-of-range', 'granted')
}
