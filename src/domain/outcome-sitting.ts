import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { MOST_ACTIVITIES, sameActivity, wordingOf } from '@/domain/outcome'
import type { ChangeStep, OutcomeAnswer, OutcomeFact, OutcomeOccasion } from '@/domain/outcome'
import { checkActivities } from '@/domain/outcome-check'
import { OUTCOME_DAYS } from '@/domain/outcome-due'
import type { DueOutcome } from '@/domain/outcome-due'
import type { RefusalCode } from '@/domain/refusal'

/** A set that is answered in part, one question after the other. Nothing of it is recorded yet. */
export type OutcomeSitting = {
  /** Of the answers to be: one sitting is recorded once. */
  id: string
  /** The set that it puts right; null of a new one. */
  corrects: string | null
  occasion: OutcomeOccasion
  asksChange: boolean
  begunOn: CalendarDay
  /** Absent: not answered yet; null: skipped. */
  pain?: number | null
  change?: ChangeStep | null
  /** Named before: offered in those very words, and kept unless the patient leaves them out. */
  known: string[]
  kept: string[]
  /** New ones as they are typed, right or wrong. */
  typed: string[]
  /** The patient has said that these are all. */
  isNamed: boolean
  /** By what the activity is called; null: skipped. */
  scores: Record<string, number | null>
}

export type OutcomeStep = 'pain' | 'activities' | `score-${number}` | 'change' | 'check'

/** Nothing is answered beforehand. */
export const newSitting = (
  { occasion, asksChange }: Pick<DueOutcome, 'occasion' | 'asksChange'>,
  { id, known, today }: { id: string; known: string[]; today: CalendarDay },
): OutcomeSitting => ({
  ...{ id, corrects: null, occasion, asksChange, begunOn: today },
  ...{ known, kept: known, typed: [], isNamed: false, scores: {} },
})

/** Everything stands as it was answered, to be put right. */
export function sittingAgain(
  answer: OutcomeAnswer,
  { id, today }: { id: string; today: CalendarDay },
): OutcomeSitting {
  const { setId, occasion, pain, change, activities } = answer
  const wordings = activities.map(({ wording }) => wording)
  return {
    ...{ id, corrects: setId, occasion, asksChange: change !== null, begunOn: today, pain, change },
    ...{ known: wordings, kept: wordings, typed: [], isNamed: true },
    scores: Object.fromEntries(activities.map(({ wording, score }) => [wording, score])),
  }
}

/** Whether what was begun may be gone on with: the same set, within its days. */
export const isGoingOn = (sitting: OutcomeSitting, due: DueOutcome | null, today: CalendarDay): boolean =>
  today < addDays(sitting.begunOn, OUTCOME_DAYS) &&
  (sitting.corrects !== null || due === null || due.occasion === sitting.occasion)

/** The lines to type in: as many as may still be named, and never fewer than were typed. */
export function linesOf({ kept, typed }: Pick<OutcomeSitting, 'kept' | 'typed'>): string[] {
  const used = typed.findLastIndex((text) => wordingOf(text) !== '') + 1
  const length = Math.max(MOST_ACTIVITIES - kept.length, used)
  return Array.from({ length }, (_, line) => typed[line] ?? '')
}

/** What is to be scored: what was kept, then what is new; empty lines are nothing. Something typed again that was named
 * before is that again. */
export function activitiesOf({ known, kept, typed }: OutcomeSitting): string[] {
  const added = typed
    .map(wordingOf)
    .filter((wording) => wording !== '')
    .map((wording) => known.find((one) => sameActivity(one, wording)) ?? wording)
  return [...kept, ...added].slice(0, MOST_ACTIVITIES)
}

/** Which of the typed lines is wrong, the first one, and why; null where none is. */
export function wrongLine({ kept, typed }: OutcomeSitting): { line: number; code: RefusalCode } | null {
  for (const line of typed.keys()) {
    const before = typed.slice(0, line + 1).map(wordingOf)
    if (before[line] === '') continue
    const wordings = [...kept, ...before.filter((wording) => wording !== '')]
    const refusal = checkActivities(wordings.map((wording) => ({ wording })))
    if (refusal !== null) return { line, code: refusal.code }
  }
  return null
}

/** The questions in their order; one for each activity. */
export const stepsOf = (sitting: OutcomeSitting): OutcomeStep[] => [
  'pain',
  'activities',
  ...activitiesOf(sitting).map((_, place): OutcomeStep => `score-${place}`),
  ...(sitting.asksChange ? (['change'] as const) : []),
  'check',
]

/** Which activity a step scores; null of another step. */
export const scoredAt = (sitting: OutcomeSitting, step: OutcomeStep): string | null =>
  step.startsWith('score-') ? (activitiesOf(sitting)[Number(step.slice('score-'.length))] ?? null) : null

function isAnswered(sitting: OutcomeSitting, step: OutcomeStep): boolean {
  if (step === 'pain') return sitting.pain !== undefined
  if (step === 'activities') return sitting.isNamed
  if (step === 'change') return sitting.change !== undefined
  const wording = scoredAt(sitting, step)
  return wording !== null && Object.hasOwn(sitting.scores, wording)
}

/** The first question that is open; the check once none is. */
export const openStep = (sitting: OutcomeSitting): OutcomeStep =>
  stepsOf(sitting).find((step) => !isAnswered(sitting, step)) ?? 'check'

/** What an address asks for; never a question beyond the first that is open. */
export function stepAt(wished: string | null, sitting: OutcomeSitting): OutcomeStep {
  const steps = stepsOf(sitting)
  const open = openStep(sitting)
  const found = steps.find((step) => step === wished)
  return found !== undefined && steps.indexOf(found) <= steps.indexOf(open) ? found : open
}

/** What an activity was given; undefined while it is open. */
export const scoreIn = ({ scores }: OutcomeSitting, wording: string): number | null | undefined =>
  Object.hasOwn(scores, wording) ? scores[wording] : undefined

/** What is kept in the end. A score of what is no longer named is left out. */
export const saidIn = (
  sitting: OutcomeSitting,
): Pick<OutcomeFact, 'occasion' | 'pain' | 'activities' | 'change'> => ({
  occasion: sitting.occasion,
  pain: sitting.pain ?? null,
  activities: activitiesOf(sitting).map((wording) => ({ wording, score: scoreIn(sitting, wording) ?? null })),
  change: sitting.asksChange ? (sitting.change ?? null) : null,
})

/** Whether every question was skipped. */
export const isAllSkipped = (sitting: OutcomeSitting): boolean => {
  const { pain, activities, change } = saidIn(sitting)
  return pain === null && change === null && activities.every(({ score }) => score === null)
}
