import { epochMs, instantOf, localDay, localMinuteOfDay, maxDay, NOON } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { entryFactSchema, minutesSchema } from '@/domain/entry'
import type { EntryFact, ExerciseFact, MorningFact, WalkFact, ZeroFact } from '@/domain/entry'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'

export type EntryLimits = {
  today: CalendarDay
  now: Instant
  /** The first day of the first programme; null without one. */
  firstDay: CalendarDay | null
  /** When the first walk of the fact's day began; a morning is closed from then on. */
  firstWalkAt?: Instant | null
}

const CLOCK_SKEW_MS = 5 * 60_000

/** Later than now, by more than the clocks of a phone and the clinic may differ. */
export const isAhead = (at: Instant, now: Instant): boolean => epochMs(at) > epochMs(now) + CLOCK_SKEW_MS

const codeByField: Readonly<Record<string, RefusalCode>> = {
  minutes: 'minutes-out-of-range',
  before: 'pain-out-of-range',
  worst: 'pain-out-of-range',
  morning: 'pain-out-of-range',
  effort: 'pain-out-of-range',
  pain: 'pain-out-of-range',
}

/** Reads what came over the wire: the fact, or the refusal that its field deserves. */
export function readEntry(input: unknown): EntryFact | Refusal {
  const read = entryFactSchema.safeParse(input)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const field = issue?.path.at(-1)
  const noSet = issue?.code === 'too_small' && field === 'sets'
  const tooLong = issue?.code === 'too_big' && (field === 'note' || field === 'why')
  const code = noSet ? 'sets-missing' : tooLong ? 'note-too-long' : (codeByField[String(field)] ?? 'invalid')
  return new Refusal(code, field === undefined ? null : issue?.path.join('.'))
}

/** Why an entry cannot be taken, or null. Out of range · in the future, five minutes of skew between the clocks
 * allowed · before the programme · on another day than its start says · a morning that was no longer one. */
export function checkEntry(fact: EntryFact, limits: EntryLimits): Refusal | null {
  const read = readEntry(fact)
  if (read instanceof Refusal) return read
  if (read.kind === 'withdrawal') return null
  return (
    checkDay(read, limits) ??
    (read.kind === 'walk' ? (checkGate(read) ?? checkStart(read, limits)) : null) ??
    (read.kind === 'morning' ? checkMorning(read, limits) : null)
  )
}

/** A phone asks the gate before it saves a walk; what it corrects may come from paper, which asks nothing. */
const checkGate = ({ gate, replaces }: WalkFact): Refusal | null =>
  gate === 'not-asked' && replaces === null ? new Refusal('invalid', 'gate') : null

/** In the future, before the programme, or without one. */
export function checkDay(
  fact: WalkFact | ZeroFact | MorningFact | ExerciseFact,
  { today, now, firstDay }: EntryLimits,
): Refusal | null {
  // Somebody who travels east lives in tomorrow before the clinic does.
  const latest = maxDay(today, localDay(instantOf(epochMs(now) + CLOCK_SKEW_MS), fact.timeZone))
  if (fact.day > latest) return new Refusal('in-the-future', 'day')
  if (firstDay === null) return new Refusal('no-programme')
  return fact.day < firstDay ? new Refusal('before-programme', 'day', { firstDay }) : null
}

// The start is checked, not the end: a phone whose clock runs ahead by less than a walk can still send it.
function checkStart({ startedAt, day, timeZone }: WalkFact, { now }: EntryLimits): Refusal | null {
  if (startedAt === null) return null
  if (isAhead(startedAt, now)) return new Refusal('in-the-future', 'startedAt')
  return localDay(startedAt, timeZone) === day ? null : new Refusal('not-that-day', 'startedAt')
}

// A slip of the finger may be corrected at any time; only a first score must be given in its own morning.
function checkMorning(fact: MorningFact, { firstWalkAt = null }: EntryLimits): Refusal | null {
  if (fact.replaces !== null) return null
  const isThatMorning =
    localDay(fact.recordedAt, fact.timeZone) === fact.day &&
    localMinuteOfDay(fact.recordedAt, fact.timeZone) < NOON
  const isBeforeWalk = firstWalkAt === null || fact.recordedAt < firstWalkAt
  return isThatMorning && isBeforeWalk ? null : new Refusal('morning-closed', 'morning')
}

/** Reads minutes as typed: null unless a whole number from 1 to 1440. */
export function minutesOf(text: string): number | null {
  if (!/^\d{1,5}$/.test(text.trim())) return null
  const read = minutesSchema.safeParse(Number(text))
  return read.success ? read.data : null
}
