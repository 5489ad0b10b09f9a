import type { DayRange } from '@/domain/pause-request'
import { checkAnswer } from '@/domain/pause-request-check'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { answerOf, insertAnswer, requestsOf } from '@/server/db/pause-request'

/** Null grants no day. */
export type PauseAnswer = {
  answerId: string
  requestId: string
  granted: DayRange | null
}

/**
 * The clinic's word on a pause that the patient asked for: all of its days, some of them, or none. It may be given anew;
 * every answer is kept, the latest counts. Sent twice, it is kept once.
 * @throws Refusal of `checkAnswer` | same-id-other-content | not-found for an id that is somebody else's
 */
export async function answerPauseRequest(
  scope: CareScope,
  { answerId: id, requestId, granted }: PauseAnswer,
): Promise<void> {
  await lockPatient(scope)
  const sent = await answerOf(scope, id)
  if (sent !== null) {
    const isSame = sent.requestId === requestId && isSameRange(sent.granted, granted)
    if (isSame) return
    throw new Refusal('same-id-other-content')
  }
  const refusal = checkAnswer({ requestId, granted }, await requestsOf(scope, new Map()))
  if (refusal !== null) throw refusal
  if (!(await insertAnswer(scope, { id, requestId, granted }))) throw new Refusal('not-found', 'answerId')
}

const isSameRange = (a: DayRange | null, b: DayRange | null): boolean =>
  a?.from === b?.from && a?.to === b?.to
