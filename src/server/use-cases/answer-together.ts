import { localDay, offsetMinutes } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import { readAnswers } from '@/domain/screening'
import type { ScreeningAnswers } from '@/domain/screening'
import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { insertScreening, screeningDigest } from '@/server/db/screening'
import { keptOnce } from '@/server/use-cases/kept-once'

/**
 * Keeps a screening as it was answered with the clinician, now. Sent twice, it is kept once.
 * @throws Refusal of `lockPatient` | screening-incomplete | same-id-other-content | not-found for an id that is somebody else's
 */
export async function answerTogether(
  scope: CareScope,
  { screeningId: id, answers: sent }: { screeningId: string; answers: unknown },
): Promise<ScreeningAnswers> {
  await lockPatient(scope)
  const answers = readAnswers(sent)
  if (answers instanceof Refusal) throw answers
  const keep = async (digest: string) => {
    const stored = await insertScreening(scope, {
      ...{ id, answers, digest, recordedAt: scope.now, timeZone: scope.timeZone },
      recordedBy: 'staff',
      day: localDay(scope.now, scope.timeZone),
      offsetMinutes: offsetMinutes(scope.now, scope.timeZone),
    })
    return stored || new Refusal('not-found', 'screeningId')
  }
  const fact = { id, answers }
  await keptOnce(scope, fact, { keep, there: () => screeningDigest(scope, id) })
  return answers
}
