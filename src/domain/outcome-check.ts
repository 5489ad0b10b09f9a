import { addDays, localDay } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { isAhead } from '@/domain/entry-check'
import { ACTIVITY_LENGTH, MOST_ACTIVITIES, openRequest, sameActivity } from '@/domain/outcome'
import type { Activity, OutcomeAnswer, OutcomeFact, OutcomeFacts } from '@/domain/outcome'
import { OUTCOME_DAYS } from '@/domain/outcome-due'
import { Refusal } from '@/domain/refusal'

/** Why activities cannot be taken as they are called, or null: nothing is written · too long · called the same as one
 * before it · more than three. */
export function checkActivities(activities: readonly Pick<Activity, 'wording'>[]): Refusal | null {
  for (const [place, { wording }] of activities.entries()) {
    const field = `activities.${place}.wording`
    if (place >= MOST_ACTIVITIES) return new Refusal('too-many-activities', field)
    if (wording === '') return new Refusal('activity-missing', field)
    if (wording.length > ACTIVITY_LENGTH) return new Refusal('words-too-long', field)
    const isTwice = activities.slice(0, place).some((one) => sameActivity(one.wording, wording))
    if (isTwice) return new Refusal('activity-twice', field)
  }
  return null
}

/** Why answers cannot be taken, or null. In the future · a change since the start at the start · the wrong activities ·
 * a correction of what is not there, or fourteen days or more after it was answered. */
export function checkOutcome(
  fact: OutcomeFact,
  { answers, now }: { answers: readonly OutcomeAnswer[]; now: Instant },
): Refusal | null {
  const { id, setId, occasion, recordedAt } = fact
  if (isAhead(recordedAt, now)) return new Refusal('in-the-future', 'recordedAt')
  if (occasion === 'start' && fact.change !== null) return new Refusal('invalid', 'change')
  const wrong = checkActivities(fact.activities)
  if (wrong !== null || setId === id) return wrong
  const corrected = answers.find((answer) => answer.setId === setId)
  if (corrected === undefined) return new Refusal('replaced-unknown', 'setId')
  if (corrected.occasion !== occasion) return new Refusal('invalid', 'occasion')
  const isOver = localDay(recordedAt, fact.timeZone) >= addDays(corrected.day, OUTCOME_DAYS)
  return isOver ? new Refusal('outcome-closed', 'setId') : null
}

/** Why a clinician cannot ask, or null: somebody has asked already, and it is not answered yet. */
export const checkAsking = (outcomes: OutcomeFacts): Refusal | null =>
  openRequest(outcomes) === null ? null : new Refusal('already-asked')
