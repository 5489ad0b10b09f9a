import { localDay, offsetMinutes } from '@/domain/calendar-day'
import type { ScreeningFact } from '@/domain/screening'
import type { PatientScope } from '@/server/access/scope'
import { insertScreening, screeningDigest } from '@/server/db/screening'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/** Keeps a screening as the patient answered it. @throws Refusal same-id-other-content | not-found */
export async function answerScreening(scope: PatientScope, fact: ScreeningFact): Promise<Acknowledged> {
  const { id, answers, recordedAt, timeZone } = fact
  const keep = (digest: string) =>
    insertScreening(scope, {
      ...{ id, answers, recordedAt, timeZone, digest },
      recordedBy: 'patient',
      day: localDay(recordedAt, timeZone),
      offsetMinutes: offsetMinutes(recordedAt, timeZone),
    })
  return keptOnce(scope, fact, { keep, there: () => screeningDigest(scope, id) })
}
