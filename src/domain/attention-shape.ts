import type { AttentionReason } from '@/domain/attention'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { DayRange, RequestReason } from '@/domain/pause-request'
import type { RecordFacts } from '@/domain/record'
import type { ScreeningWait } from '@/domain/screening-wait'

/** Reasons that the clinic's word answers: somebody was rung, it was spoken about. All others end by what they ask for: a
 * lift, a decision, a signature, a grant. */
export const answerableReasons = ['flare', 'silent', 'walking-less', 'waiting'] as const
export type AnswerableReason = (typeof answerableReasons)[number]

/** A reason as it was when the clinic answered it. */
export type ReasonAnswer = {
  id: string
  reason: AnswerableReason
  /** In the patient's zone. */
  on: CalendarDay
  because: Because[]
}

/** Why a reason applies: a code with the figures that are said with it. Pain is 0–10. */
export type Because =
  | { code: 'stop'; day: CalendarDay }
  | { code: 'flare-declared'; day: CalendarDay }
  /** `worst` of the last one. */
  | { code: 'red-days'; count: number; lastDay: CalendarDay; worst: number | null }
  | { code: 'pain-worsened'; from: number; to: number }
  | { code: 'moving-down' }
  | { code: 'silent'; lastDay: CalendarDay | null; dueDays: number; calendarDays: number }
  | { code: 'walking-less'; done: number; due: number }
  /** Of the last one that nobody has seen to, of so many; `locked`: exercises of the programme wait for a clinician. */
  | { code: 'fall'; day: CalendarDay; count: number; locked: boolean }
  | { code: 'not-joined'; invitedOn: CalendarDay }
  | { code: 'screening'; wait: ScreeningWait }
  | ({ code: 'pause-asked'; days: number; reason: RequestReason } & DayRange)
  | { code: 'week-ripe'; weeks: number }

export type StandingReason = {
  reason: AttentionReason
  /** The day from which it has applied without a break, in the patient's zone; at most six weeks back where it is of
   * walking or pain. */
  since: CalendarDay
  because: Because[]
  /** The clinic's word, as long as it holds: the reason then calls for nobody. */
  answered: { id: string; on: CalendarDay } | null
}

/** Whether, why and since when a patient needs somebody. */
export type AttentionStanding = {
  /** 0 is safety, 6 on track. */
  rank: number
  /** Of the most urgent reason that is not answered. */
  since: CalendarDay | null
  /** The most urgent first. */
  reasons: StandingReason[]
  /** There was a programme, and it is over. */
  ended: boolean
  /** The last day with an entry of any kind. */
  lastDay: CalendarDay | null
}

/** A whole record, and what the clinic knows besides. */
export type AttentionFacts = {
  record: RecordFacts
  invitedAt: Instant | null
  joinedAt: Instant | null
  /** First days of decided weeks of which something arrived after the decision; null to look at each. */
  touched: readonly CalendarDay[] | null
  /** What the clinic answered, but for what it took back. */
  answers: readonly ReasonAnswer[]
}
