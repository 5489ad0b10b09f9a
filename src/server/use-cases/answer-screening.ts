import { localDay, offsetMinutes } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { ScreeningFact } from '@/domain/screening'
import type { PatientScope } from '@/server/access/scope'
import { insertScreening, screeningDigest } from '@/server/db/screening'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'
import { factDigest } from '@/server/use-cases/fact-digest'

/** Keeps a screening as the patient answered it. @throws Refusal same-id-other-content | not-found */
export async function answerScreening(scope: PatientScope, fact: ScreeningFact): Promise<Acknowledged> {
  const digest = factDigest(fact)
  const { id, answers, recordedAt, timeZone } = fact
  const stored = await insertScreening(scope, {
    ...{ id, answers, recordedAt, timeZone, digest },
    recordedBy: 'patient',
    day: localDay(recordedAt, timeZone),
    offsetMinutes: offsetMinutes(recordedAt, timeZone),
  })
  if (stored) return { id, stored: 'now', serverTime: scope.now }
  const there = await screeningDigest(scope, id)
  if (there === null) throw new Refusal('not-found')
  return acknowledgeAgain(scope, id, there, digest)
}
