import * as z from 'zod/mini'
import { instantSchema, timeZoneSchema } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { Refusal } from '@/domain/refusal'
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

export const answerKinds = ['yes', 'no', 'unsure'] as const
const answerSchema = z.enum(answerKinds)
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

/**
 * The answers as they were sent. What is missing, or is no answer, is named by its question: "answers.bones".
 * Returns a Refusal screening-incomplete, or invalid where it is no set of answers at all.
 */
export function readAnswers(sent: unknown): ScreeningAnswers | Refusal {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    return new Refusal('invalid', 'answers')
  const given = sent as Record<string, unknown>
  const open = screeningQuestions.find((question) => !answerSchema.safeParse(given[question]).success)
  if (open !== undefined) return new Refusal('screening-incomplete', `answers.${open}`)
  return screeningAnswersSchema.safeParse(sent).data ?? new Refusal('invalid', 'answers')
}

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

/** Answered, some of them or all. */
export type GivenAnswers = Partial<ScreeningAnswers>

const isConcern = (answer: ScreeningAnswer | undefined) => answer === 'yes' || answer === 'unsure'

/** What asks for a written clearance: every yes and every "not sure" but those about falls, which lock exercises. */
export function concernsOf(answers: GivenAnswers): ScreeningQuestion[] {
  return [...gateItems, ...healthQuestions].filter((question) => isConcern(answers[question]))
}

/** Answers that mean "speak to someone now": they stop as the gate does. */
export const gateConcernsOf = (answers: GivenAnswers): GateItem[] =>
  gateItems.filter((item) => isConcern(answers[item]))

export type Clearance = Pick<ScreeningSignature, 'clearance' | 'loadedLegs'>

const SHORTEST_CLEARANCE = 3

/**
 * What a clinician writes under answers, trimmed. Words are asked for wherever an answer is of concern, and for the
 * loads of lunges and step-ups. Returns a Refusal clearance-missing.
 */
export function readClearance(answers: ScreeningAnswers, written: Clearance): Clearance | Refusal {
  const words = written.clearance?.trim() ?? ''
  const isAsked = written.loadedLegs || concernsOf(answers).length > 0
  if (isAsked && words.length < SHORTEST_CLEARANCE) return new Refusal('clearance-missing', 'clearance')
  return { clearance: words === '' ? null : words, loadedLegs: written.loadedLegs }
}

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
