import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { answeredReason, withdrawReasonAnswer } from '@/server/db/reason-answer'

/** Undoes an answer: the reason calls as before. @throws Refusal not-found */
export async function takeBackAnswer(scope: CareScope, answerId: string): Promise<void> {
  await lockPatient(scope)
  if ((await answeredReason(scope, answerId)) === null) throw new Refusal('not-found')
  await withdrawReasonAnswer(scope, answerId)
}
