import { localDay, offsetMinutes } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import { readAnswers } from '@/domain/screening'
import type { ScreeningAnswers } from '@/domain/screening'
import type { CareScope } from '@/server/access/scope'
import { insertScreening, screeningDigest } from '@/server/db/screening'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Keeps a screening as it was answered with the clinician, now. Sent twice, it is kept once.
 * @throws Refusal screening-incomplete | same-id-other-content | not-found for an id that is somebody else's
 */
export async function answerTogether(
  scope: CareScope,
  { screeningId: id, answers: sent }: { screeningId: string; answers: unknown },
): Promise<ScreeningAnswers> {
  const answers = readAnswers(sent)
  if (answers instanceof Refusal) throw answers
  const digest = factDigest({ id, answers })
  const stored = await insertScreening(scope, {
    ...{ id, answers, digest, recordedAt: scope.now, timeZone: scope.timeZone },
    recordedBy: 'staff',
    day: localDay(scope.now, scope.timeZone),
    offsetMinutes: offsetMinutes(scope.now, scope.timeZone),
  })
  if (stored) return answers
  const there = await screeningDigest(scope, id)
  if (there === null) throw new Refusal('not-found', 'screeningId')
  acknowledgeAgain(scope, id, there, digest)
  return answers
}
