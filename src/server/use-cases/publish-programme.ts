import { localDay } from '@/domain/calendar-day'
import type { ProgrammeDraft } from '@/domain/programme'
import { checkDraft } from '@/domain/programme-draft'
import { Refusal } from '@/domain/refusal'
import { newId } from '@/server/access/new-id'
import type { CareScope } from '@/server/access/scope'
import { clinicOf, missingSettings } from '@/server/db/clinic'
import { lockPatient } from '@/server/db/patient'
import { insertProgramme, insertScreeningConfirmation, programmesOf } from '@/server/db/programme'

/**
 * Puts the first rung in force from the start day. Sent twice, it is published once.
 * @throws Refusal settings-missing {missing}, those of `checkDraft`, or not-found for an id that is somebody else's
 */
export async function publishProgramme(scope: CareScope, id: string, draft: ProgrammeDraft): Promise<void> {
  await lockPatient(scope)
  const missing = missingSettings(await clinicOf(scope))
  if (missing.length > 0) throw new Refusal('settings-missing', null, { missing })
  const refusal = checkDraft(draft, localDay(scope.now, scope.timeZone))
  if (refusal !== null) throw refusal
  if (await insertProgramme(scope, id, draft)) {
    await insertScreeningConfirmation(scope, {
      id: newId(),
      programmeId: id,
      statement: draft.screeningStatement,
    })
    return
  }
  const known = await programmesOf(scope, new Map())
  if (!known.some((programme) => programme.id === id)) throw new Refusal('not-found')
}
