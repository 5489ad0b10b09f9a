import { answerableReasons } from '@/domain/attention-shape'
import type { AnswerableReason, Because, ReasonAnswer, StandingReason } from '@/domain/attention-shape'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

/** For how many days an answer holds at most, its own included. All figures that a reason rests on are of seven days:
 * from then on they are of days that nobody has spoken about. */
const HOLDS_DAYS = 7

/** Pain that has risen by as much since the answer is a new fact. Points of 0–10. */
const RISES_BY = 1

/**
 * The answer that still holds for a reason; null where it calls for somebody again: it has lapsed, the reason had gone and
 * has come back, or something is new in it.
 */
export function answerOf(
  reason: Pick<StandingReason, 'reason' | 'since' | 'because'>,
  answers: readonly ReasonAnswer[],
  today: CalendarDay,
): ReasonAnswer | null {
  const holds = (answer: ReasonAnswer) =>
    answer.reason === reason.reason &&
    answer.on >= reason.since &&
    today < addDays(answer.on, HOLDS_DAYS) &&
    reason.because.every((because) => answer.because.some((known) => isKnown(because, known)))
  return answers.findLast(holds) ?? null
}

/** Whether a cause says nothing that was not known when it was answered. */
function isKnown(because: Because, known: Because): boolean {
  switch (because.code) {
    case 'flare-declared':
      return known.code === because.code && because.day <= known.day
    case 'red-days':
      return known.code === because.code && because.count <= known.count && !isLaterOrWorse(because, known)
    case 'pain-worsened':
      return known.code === because.code && because.to < known.to + RISES_BY
    case 'fall':
      return (
        known.code === because.code &&
        because.day <= known.day &&
        because.count <= known.count &&
        (known.locked || !because.locked)
      )
    case 'not-joined':
      return known.code === because.code && because.invitedOn === known.invitedOn
    case 'moving-down':
    case 'silent':
    case 'walking-less':
      return known.code === because.code
    case 'screening':
      return known.code === because.code && because.wait === known.wait && endsByWord(because)
    case 'stop':
    case 'pause-asked':
    case 'week-ripe':
      return false
  }
}

type RedDays = Extract<Because, { code: 'red-days' }>

/** Whether the last red day is a later one, or the same and worse, as far as the answer knew how bad it was. */
const isLaterOrWorse = (now: RedDays, known: RedDays): boolean =>
  now.lastDay > known.lastDay ||
  (now.lastDay === known.lastDay && (now.worst ?? 0) > (known.worst ?? Infinity))

/** Whether a word is what is waited for, or all that the clinic can give: somebody who fell is rung, and what is the
 * patient's to do they can but be reminded of. */
const endsByWord = (because: Because): boolean =>
  because.code === 'fall' ||
  because.code === 'not-joined' ||
  (because.code === 'screening' && because.wait === 'unanswered')

/** A reason that a word may answer; null of what ends by an act of the clinic. */
export function answerable({ reason, because }: StandingReason): AnswerableReason | null {
  if (reason === 'waiting' && !because.every(endsByWord)) return null
  return answerableReasons.find((one) => one === reason) ?? null
}

/** Says of a reason what it is: two that read alike are the same, with the same figures. */
export const reasonMark = ({ reason, since, because }: StandingReason): string =>
  JSON.stringify([reason, since, because.map((one) => Object.entries(one).sort())])
