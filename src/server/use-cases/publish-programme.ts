import { localDay } from '@/domain/calendar-day'
import { readDraft } from '@/domain/programme-draft'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { Refusal } from '@/domain/refusal'
import { newId } from '@/server/access/new-id'
import type { CareScope } from '@/server/access/scope'
import { clinicOf, missingSettings } from '@/server/db/clinic'
import { lockPatient } from '@/server/db/patient'
import { insertProgramme, programmeSent } from '@/server/db/programme'
import { insertScreeningConfirmation } from '@/server/db/screening'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Puts the first rung in force from the start day. Sent twice, it is published once, be it on another day.
 * @throws Refusal settings-missing {missing}, those of `readDraft`, same-id-other-content, or not-found for an id that
 * is somebody else's
 */
export async function publishProgramme(scope: CareScope, id: string, draft: ProgrammeDraft): Promise<void> {
  await lockPatient(scope)
  const sent = await programmeSent(scope, id)
  if (sent !== null) {
    if (contentOf(sent) === contentOf(draft)) return
    throw new Refusal('same-id-other-content')
  }
  const missing = missingSettings(await clinicOf(scope))
  if (missing.length > 0) throw new Refusal('settings-missing', null, { missing })
  const today = localDay(scope.now, scope.timeZone)
  const read = readDraft(draft, today)
  if (read instanceof Refusal) throw read
  if (!(await insertProgramme(scope, id, read))) throw new Refusal('not-found')
  const { screeningStatement: statement } = read
  if (statement === null) return
  await insertScreeningConfirmation(scope, { id: newId(), programmeId: id, statement, day: today })
}

/** The prescription alone: the words that confirm the screening may have been typed again. */
const contentOf = (draft: object): string => factDigest({ ...draft, screeningStatement: null })
