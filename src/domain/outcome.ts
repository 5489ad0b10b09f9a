import * as z from 'zod/mini'
import { instantSchema, timeZoneSchema } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { painScoreSchema } from '@/domain/pain'

/** Why a set of questions is asked: as a course starts, in two of its weeks, or because a clinician asks. */
export const outcomeOccasions = ['start', 'week-6', 'week-12', 'asked'] as const
export type OutcomeOccasion = (typeof outcomeOccasions)[number]

/** The seven steps of a global impression of change, the best first. */
export const changeSteps = [
  'very-much-better',
  'much-better',
  'little-better',
  'same',
  'little-worse',
  'much-worse',
  'very-much-worse',
] as const
export type ChangeStep = (typeof changeSteps)[number]

export const MOST_ACTIVITIES = 3
export const ACTIVITY_LENGTH = 80
/** Nothing longer is read at all; what is less and yet too much is refused at its field. */
const LONGEST_TEXT = 2000
const MOST_READ = 20

/** Spaces are no part of what an activity is called, nor how its accents are written. */
export const wordingOf = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

const wordingSchema = z.string().check(z.maxLength(LONGEST_TEXT), z.overwrite(wordingOf))

/** Something that matters to the patient, in their words: 0 cannot do it, 10 as well as before the back trouble; null
 * where they skipped it. */
const activitySchema = z.object({ wording: wordingSchema, score: z.nullable(painScoreSchema) })

/** The answers to one set. What was skipped is null; a set that was skipped whole is kept as such, and not asked again. */
export const outcomeFactSchema = z.object({
  /** Of this version. */
  id: uuidSchema,
  /** Of the set: the id of its first version. Of several versions the one recorded last counts. */
  setId: uuidSchema,
  kind: z.literal('outcome'),
  recordedAt: instantSchema,
  timeZone: timeZoneSchema,
  occasion: z.enum(outcomeOccasions),
  /** Of what a clinician had asked, as far as the phone knew, and this answers: the phone's clock may be wrong. Null where
   * nothing was asked, and of a correction, which answers what its set does; absent from pages that did not say so yet. */
  requestId: z.optional(z.nullable(uuidSchema)),
  /** Of the back, over the last week. */
  pain: z.nullable(painScoreSchema),
  activities: z.array(activitySchema).check(z.maxLength(MOST_READ)),
  change: z.nullable(z.enum(changeSteps)),
})

export type Activity = z.infer<typeof activitySchema>
export type OutcomeFact = z.infer<typeof outcomeFactSchema>

/** A set as the record keeps it: the version that counts. */
export type OutcomeAnswer = Pick<
  OutcomeFact,
  'id' | 'setId' | 'occasion' | 'requestId' | 'recordedAt' | 'pain' | 'activities' | 'change'
> & {
  /** The patient's day when it was first answered; corrections leave it and the next. */
  day: CalendarDay
  firstRecordedAt: Instant
  arrivedAt: Instant
  versionCount: number
}

/** A clinician's "ask now", not taken back. */
export type OutcomeRequest = { id: string; askedOn: CalendarDay; askedAt: Instant; by: string }

/** In order of asking and of answering. */
export type OutcomeFacts = { requests: OutcomeRequest[]; answers: OutcomeAnswer[] }

/** The same activity, however it is capitalised. */
export const sameActivity = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Whether the set answers what was asked. Where it does not say so, the moments tell. */
export const isAnswerTo = (
  { id, askedAt }: OutcomeRequest,
  { requestId, firstRecordedAt }: Pick<OutcomeAnswer, 'requestId' | 'firstRecordedAt'>,
): boolean => (requestId === undefined ? firstRecordedAt >= askedAt : requestId === id)

/** Asked for, and not answered. Nobody asks while somebody waits: what was asked before the last is over. */
export function openRequest({ requests, answers }: OutcomeFacts): OutcomeRequest | null {
  const last = requests.at(-1)
  return last === undefined || answers.some((one) => isAnswerTo(last, one)) ? null : last
}

const inOrder = (a: OutcomeAnswer, b: OutcomeAnswer) =>
  a.day.localeCompare(b.day) ||
  a.firstRecordedAt.localeCompare(b.firstRecordedAt) ||
  a.setId.localeCompare(b.setId)

/** Of each set the version recorded last, with how many there are; sets in order of their days. */
export function currentAnswers(
  versions: readonly Omit<OutcomeAnswer, 'versionCount' | 'firstRecordedAt'>[],
): OutcomeAnswer[] {
  const sets = new Map<string, OutcomeAnswer>()
  const byMoment = [...versions].sort(
    (a, b) => a.recordedAt.localeCompare(b.recordedAt) || a.id.localeCompare(b.id),
  )
  for (const version of byMoment) {
    const before = sets.get(version.setId)
    const { firstRecordedAt = version.recordedAt, versionCount = 0 } = before ?? {}
    sets.set(version.setId, { ...version, firstRecordedAt, versionCount: versionCount + 1 })
  }
  return [...sets.values()].sort(inOrder)
}
