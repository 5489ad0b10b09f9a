import * as z from 'zod/mini'
import {
  addDays,
  calendarDaySchema,
  daysBetween,
  instantSchema,
  maxDay,
  minDay,
  timeZoneSchema,
} from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'

/** Why a patient asks for days that do not count. */
export const requestReasons = ['illness', 'holiday', 'other'] as const
export type RequestReason = (typeof requestReasons)[number]

export const REQUEST_NOTE_LENGTH = 500

const base = {
  id: uuidSchema,
  recordedAt: instantSchema,
  timeZone: timeZoneSchema,
}

/** "I need a pause", both days included. */
export const pauseRequestFactSchema = z.object({
  ...base,
  kind: z.literal('pause-request'),
  from: calendarDaySchema,
  to: calendarDaySchema,
  reason: z.enum(requestReasons),
  note: z.nullable(z.string().check(z.maxLength(REQUEST_NOTE_LENGTH))),
})

/** A pause ended by the patient before its last day; before its second day, or of days that nobody has granted and that
 * are past, the request is taken back. */
export const pauseRequestEndFactSchema = z.object({
  ...base,
  kind: z.literal('pause-request-end'),
  requestId: uuidSchema,
})

export type PauseRequestFact = z.infer<typeof pauseRequestFactSchema>
export type PauseRequestEndFact = z.infer<typeof pauseRequestEndFactSchema>

export type DayRange = { from: CalendarDay; to: CalendarDay }

/** A request as the record keeps it. */
export type PauseRequest = DayRange & {
  id: string
  reason: RequestReason
  /** In the patient's own words. */
  note: string | null
  /** The patient's day when it was asked. */
  askedOn: CalendarDay
  recordedAt: Instant
  arrivedAt: Instant
  /** Its last day where the patient ended it; the eve of its first where it was taken back. */
  endedOn: CalendarDay | null
  /** The clinic's latest answer: the days that it grants, or none. */
  answer: { at: Instant; by: string; granted: DayRange | null } | null
}

/** Days that a request excuses, in the shape of a pause. */
export type RequestedPause = DayRange & {
  id: string
  reason: RequestReason
  note: string | null
  by: null
  /** Nobody has answered yet. */
  provisional: boolean
}

/** As many days as all unanswered requests of a patient excuse by themselves: more need the clinic's word. */
export const PROVISIONAL_DAYS = 7

export const isTakenBack = ({ from, endedOn }: Pick<PauseRequest, 'from' | 'endedOn'>): boolean =>
  endedOn !== null && endedOn < from

export const lengthOf = ({ from, to }: DayRange): number => daysBetween(from, to) + 1

/** Future days only: those after the day on which it was asked. That day itself has begun, and waits with the past ones
 * for the clinic's yes. */
function provisionalDays({ from, to, askedOn }: PauseRequest, left: number): DayRange | null {
  const first = maxDay(from, addDays(askedOn, 1))
  const last = minDay(to, addDays(first, left - 1))
  return last < first ? null : { from: first, to: last }
}

const cutAt = (days: DayRange, endedOn: CalendarDay | null): DayRange | null => {
  const to = endedOn === null ? days.to : minDay(days.to, endedOn)
  return to < days.from ? null : { from: days.from, to }
}

const inOrder = (a: PauseRequest, b: PauseRequest) =>
  a.recordedAt === b.recordedAt ? (a.id < b.id ? -1 : 1) : a.recordedAt < b.recordedAt ? -1 : 1

/** The days that requests excuse now: what the clinic granted; unanswered, at once and at most seven in all, shared out
 * in the order of asking. */
export function requestedPauses(requests: readonly PauseRequest[]): RequestedPause[] {
  let left = PROVISIONAL_DAYS
  return [...requests].sort(inOrder).flatMap((request) => {
    const { id, reason, note, answer, endedOn } = request
    const given = answer === null ? provisionalDays(request, left) : answer.granted
    const days = given === null ? null : cutAt(given, endedOn)
    if (days === null) return []
    if (answer === null) left -= lengthOf(days)
    return [{ id, ...days, reason, note, by: null, provisional: answer === null }]
  })
}

/** Neither answered nor taken back, the one that was asked first before the others. */
export const openRequests = (requests: readonly PauseRequest[]): PauseRequest[] =>
  requests.filter((request) => request.answer === null && !isTakenBack(request)).sort(inOrder)

/** Where a request stands, with the days that do not count because of it. */
export type RequestStanding = {
  request: PauseRequest
  /** waiting: no day of it counts as a pause yet · provisional: some do, until the clinic answers */
  state: 'waiting' | 'provisional' | 'granted' | 'declined'
  days: DayRange | null
}

/** How long a "no" is shown after its days. */
const SHOWN_AFTER_DAYS = 2

/** What a patient is told of requests on that day, the latest first: those that wait, those that are to come or go on,
 * and a refused one for some days. */
export function requestsToTell(requests: readonly PauseRequest[], day: CalendarDay): RequestStanding[] {
  const given = new Map(requestedPauses(requests).map(({ id, from, to }) => [id, { from, to }]))
  return [...requests]
    .sort(inOrder)
    .reverse()
    .filter((request) => !isTakenBack(request))
    .map((request): RequestStanding => {
      const days = given.get(request.id) ?? null
      if (request.answer === null)
        return {
          request,
          days,
          state: days === null ? 'waiting' : 'provisional',
        }
      return { request, days, state: days === null ? 'declined' : 'granted' }
    })
    .filter(({ request, state, days }) => {
      if (state === 'declined') return addDays(request.to, SHOWN_AFTER_DAYS) >= day
      return state === 'granted' ? days !== null && days.to >= day : true
    })
}
