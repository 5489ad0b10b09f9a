import { answerable, reasonMark } from '@/domain/attention-answer'
import type { AnswerableReason } from '@/domain/attention-shape'
import { localDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { answeredReason, insertReasonAnswer } from '@/server/db/reason-answer'
import { standingOf } from '@/server/db/standing'

/** `seen` is the mark of the reason as it stood on the page. */
export type AnsweredReason = { answerId: string; reason: AnswerableReason; seen: string }

/**
 * The clinic has seen to it: the reason calls for nobody until something is new in it, for a week at most. Sent twice, it
 * is kept once.
 * @throws Refusal reason-changed where it is not as it was seen, was answered meanwhile, or has gone | not-found for an id
 *   that is somebody else's | same-id-other-content
 */
export async function answerReason(
  scope: CareScope,
  { answerId: id, reason, seen }: AnsweredReason,
): Promise<void> {
  await lockPatient(scope)
  const sent = await answeredReason(scope, id)
  if (sent === reason) return
  if (sent !== null) throw new Refusal('same-id-other-content')
  const { reasons } = await standingOf(scope)
  const stands = reasons.find((one) => one.reason === reason && one.answered === null)
  if (stands === undefined || answerable(stands) === null || reasonMark(stands) !== seen)
    throw new Refusal('reason-changed')
  const on = localDay(scope.now, scope.timeZone)
  const isNew = await insertReasonAnswer(scope, { id, reason, on, because: stands.because })
  if (!isNew) throw new Refusal('not-found', 'answerId')
}
