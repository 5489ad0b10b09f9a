import { calendarDaySchema } from '@/domain/calendar-day'
import { epochMs, instantOf, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { WalkDetails, WalkFact } from '@/domain/entry'
import { isAhead, minutesOf } from '@/domain/entry-check'
import type { TimedWalk } from '@/domain/timed-walk'
import { newTimedWalk, newWalk, noDetails, startOfWalk } from '@/offline/new-facts'
import type { Moment } from '@/offline/new-facts'
import type { WalkDraft } from '@/offline/walk-draft'

/** Undefined: not asked yet · null: asked, and left out. */
export type Answer = number | null | undefined

export type WalkAnswers = {
  /** Of the walk to be, made when the first question is asked: one sitting is one walk. */
  id: string
  /** Null: a walk that has just ended. Else the earlier day it was on, '' while none is chosen. */
  day: CalendarDay | '' | null
  /** Of a walk that has just ended: when the gate was reached first; null before that. */
  endedAt: Instant | null
  /** Of a walk that was timed, as long as no other day is chosen for it. */
  timed: TimedWalk | null
  details: WalkDetails
  /** The refused walk that is entered again. */
  again: string | null
  /** As typed. */
  minutes: string
  before: Answer
  worst: Answer
}

export const walkSteps = ['minutes', 'before', 'worst', 'gate', 'saved'] as const
export type WalkStep = (typeof walkSteps)[number]

export const stepOf = (text: string | null): WalkStep | null =>
  walkSteps.find((step) => step === text) ?? null

/** The step that can be shown: the wished one, or the first whose question is still open. */
export function openStep(wished: WalkStep, answers: WalkAnswers): WalkStep {
  const isOpen: Record<WalkStep, boolean> = {
    minutes: minutesOf(answers.minutes) === null || answers.day === '',
    before: answers.before === undefined,
    worst: answers.worst === undefined,
    gate: true,
    // Only a walk that has been saved is: the address alone cannot say so.
    saved: false,
  }
  return walkSteps.find((step) => step === wished || isOpen[step]) ?? 'minutes'
}

const MS_PER_MINUTE = 60_000

/** The day of the walk that is asked about. */
export const dayOfWalk = ({ day, timed }: WalkAnswers, today: CalendarDay): CalendarDay =>
  timed !== null ? localDay(timed.startedAt, timed.timeZone) : day === null || day === '' ? today : day

/** The walk as it would be recorded at this moment; null while its minutes or its day are missing. One that was left
 * at the gate on an earlier day stays on its own day, as a walk of that day without a time. */
export function walkOf(answers: WalkAnswers, gate: WalkFact['gate'], moment: Moment): WalkFact | null {
  const { id, day, minutes, before, worst, endedAt, timed, details } = answers
  const whole = minutesOf(minutes)
  if (whole === null || day === '') return null
  const walked = { minutes: whole, before: before ?? null, worst: worst ?? null, gate }
  if (timed !== null) {
    const walk = { ...newTimedWalk(moment, timed, walked, id), details }
    // A clock that has been set back since knows the day, and no time.
    return isAhead(timed.startedAt, moment.at) ? { ...walk, startedAt: null } : walk
  }
  if (day !== null || endedAt === null) return { ...newWalk(moment, day, walked, id), details }
  const startedAt = startOfWalk({ ...moment, at: endedAt }, whole)
  const own = localDay(startedAt, moment.timeZone)
  const isLeft = localDay(endedAt, moment.timeZone) < localDay(moment.at, moment.timeZone)
  return isLeft
    ? { ...newWalk(moment, own, walked, id), details }
    : { ...newWalk(moment, null, walked, id), day: own, startedAt, details }
}

type Begun = Pick<WalkFact, 'id' | 'day' | 'startedAt' | 'minutes' | 'before' | 'worst'>

/** On a later day its time is gone, its day is not. */
const answersOf = ({ id, day, startedAt, minutes, before, worst }: Begun, today: CalendarDay) => ({
  id,
  day: startedAt === null || day < today ? day : null,
  endedAt: startedAt === null || day < today ? null : instantOf(epochMs(startedAt) + minutes * MS_PER_MINUTE),
  minutes: String(minutes),
  before,
  worst,
})

/** A walk that the timer counted says so by its seconds. */
const timedAgain = ({ startedAt, timeZone, movingSeconds }: WalkFact): TimedWalk | null =>
  startedAt === null || movingSeconds === undefined ? null : { startedAt, timeZone, movingSeconds }

const ofTimer = { day: null, endedAt: null }
const whenUnknown = { day: '', endedAt: null } as const

/** What the flow begins with: a refused walk, an unfinished one, else what the address says, else the usual minutes. */
export function firstAnswers(given: {
  id: string
  minutes: string | null
  day: string | null
  today: CalendarDay
  draft: WalkDraft | null
  /** Entered again: another walk than the refused one, of the same day and with the same details. */
  refused: WalkFact | null
  /** It was refused for a day or a time that had not come: the phone's clock was wrong, and only the person knows when. */
  isAhead: boolean
  usual: number | null
  timed: TimedWalk | null
}): WalkAnswers {
  const { draft, refused } = given
  if (refused !== null) {
    const timed = given.isAhead ? null : timedAgain(refused)
    const when = given.isAhead ? whenUnknown : timed === null ? {} : ofTimer
    const own = { id: given.id, details: refused.details, again: refused.id, timed }
    return { ...answersOf(refused, given.today), ...when, ...own }
  }
  if (draft !== null) {
    const timed = draft.timed ?? null
    const own = { details: noDetails, again: null, timed }
    return { ...answersOf(draft, given.today), ...(timed === null ? {} : ofTimer), ...own }
  }
  const minutes = given.minutes === null ? given.usual : minutesOf(given.minutes)
  const day = calendarDaySchema.safeParse(given.day).data
  return {
    id: given.id,
    endedAt: null,
    details: noDetails,
    again: null,
    timed: given.timed,
    day: given.timed !== null || day === undefined || day >= given.today ? null : day,
    minutes: minutes === null ? '' : String(minutes),
    before: undefined,
    worst: undefined,
  }
}

/** Five other numbers of minutes around the usual one, in steps that suit its size. */
export function minuteChips(usual: number): number[] {
  const step = usual < 10 ? 1 : usual < 40 ? 2 : 5
  const below = [3, 2, 1].map((count) => usual - count * step).filter((minutes) => minutes >= 1)
  const above = Array.from({ length: 5 }, (_, place) => usual + (place + 1) * step)
  return [...below, ...above].slice(0, 5)
}

/** The address of a step: a reload comes back to the same question about the same walk. */
export function addressOf(step: WalkStep, { id, day, minutes, again }: WalkAnswers): string {
  const given = new URLSearchParams({ step, walk: id, minutes })
  if (day !== null && day !== '') given.set('day', day)
  if (again !== null) given.set('again', again)
  return `/log?${given.toString()}`
}
