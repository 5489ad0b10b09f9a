import { calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { minutesOf } from '@/domain/entry-check'
import type { WalkDraft } from '@/offline/walk-draft'

/** Undefined: not asked yet · null: asked, and left out. */
export type Answer = number | null | undefined

export type WalkAnswers = {
  /** Of the walk to be, made when the first question is asked: one sitting is one walk. */
  id: string
  /** Null: a walk that ends now. Else the earlier day it was on, '' while none is chosen. */
  day: CalendarDay | '' | null
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

/** What the flow begins with: an unfinished walk, else what the address says, else the usual minutes. */
export function firstAnswers(given: {
  id: string
  minutes: string | null
  day: string | null
  today: CalendarDay
  draft: WalkDraft | null
  usual: number | null
}): WalkAnswers {
  const { draft } = given
  if (draft !== null) {
    const { id, minutes, before, worst } = draft
    return { id, day: draft.earlier ? draft.day : null, minutes: String(minutes), before, worst }
  }
  const minutes = given.minutes === null ? given.usual : minutesOf(given.minutes)
  const day = calendarDaySchema.safeParse(given.day).data
  return {
    id: given.id,
    day: day === undefined || day >= given.today ? null : day,
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
export function addressOf(step: WalkStep, { id, day, minutes }: WalkAnswers): string {
  const given = new URLSearchParams({ step, walk: id, minutes })
  if (day !== null && day !== '') given.set('day', day)
  return `/log?${given.toString()}`
}
