import * as z from 'zod/mini'
import { instantSchema, timeZoneSchema } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { gateItems } from '@/domain/safety'
import type { GateItem, ScreeningAnswer } from '@/domain/safety'

/** Beside the gate's five: what may make walking more unsafe than it looks. */
export const healthQuestions = [
  'trauma',
  'infection',
  'cancer',
  'night-pain',
  'bones',
  'heart-lungs',
  'surgery',
  'pregnancy',
  'blood-thinners',
  'leg-pain',
  'disc',
] as const
export const fallsQuestions = ['fallen', 'unsteady', 'worried'] as const
/** In the order in which they are asked, one at a time. */
export const screeningQuestions = [...gateItems, ...healthQuestions, ...fallsQuestions] as const
export type ScreeningQuestion = (typeof screeningQuestions)[number]

const answerSchema = z.enum(['yes', 'no', 'unsure'])
/** Every question answered; none has an answer beforehand. */
export const screeningAnswersSchema = z.record(z.enum(screeningQuestions), answerSchema)
export type ScreeningAnswers = Record<ScreeningQuestion, ScreeningAnswer>

/** As a phone sends it. */
export const screeningFactSchema = z.object({
  id: uuidSchema,
  kind: z.literal('screening'),
  recordedAt: instantSchema,
  timeZone: timeZoneSchema,
  answers: screeningAnswersSchema,
})
export type ScreeningFact = z.infer<typeof screeningFactSchema>

/** A clinician's signature. `clearance` is written wherever an answer asks for one. */
export type ScreeningSignature = {
  at: Instant
  by: string
  day: CalendarDay
  clearance: string | null
  /** The clearance names loaded lunges and step-ups, although a disc troubles the leg. */
  loadedLegs: boolean
}

export type ScreeningFacts = {
  id: string
  day: CalendarDay
  recordedAt: Instant
  arrivedAt: Instant
  /** Answered on the phone, or with the clinician. */
  by: 'patient' | 'staff'
  byName: string | null
  answers: ScreeningAnswers
  signed: ScreeningSignature | null
}

/** What asks for a written clearance: every yes and every "not sure" but those about falls, which lock exercises. */
export function concernsOf(answers: ScreeningAnswers): ScreeningQuestion[] {
  return [...gateItems, ...healthQuestions].filter((question) => answers[question] !== 'no')
}

/** Answers that mean "speak to someone now": they stop as the gate does. */
export const gateConcernsOf = (answers: ScreeningAnswers): GateItem[] =>
  gateItems.filter((item) => answers[item] !== 'no')

/** What still stands between a patient and an active programme. */
export type ScreeningState =
  | { kind: 'unanswered' }
  | { kind: 'unsigned'; screening: ScreeningFacts; concerns: ScreeningQuestion[] }
  | { kind: 'signed'; day: CalendarDay }

/** Where the screening stands; a written confirmation from before there were questions counts as signed. */
export function screeningState(record: {
  screenings: readonly ScreeningFacts[]
  clearedOn: CalendarDay | null
}): ScreeningState {
  if (record.clearedOn !== null) return { kind: 'signed', day: record.clearedOn }
  const screening = record.screenings.at(-1)
  if (screening === undefined) return { kind: 'unanswered' }
  return { kind: 'unsigned', screening, concerns: concernsOf(screening.answers) }
}
