import { readDraft } from '@/domain/programme-draft'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { checkPublishable } from '@/domain/publishable'
import { Refusal } from '@/domain/refusal'
import { newId } from '@/server/access/new-id'
import type { CareScope } from '@/server/access/scope'
import { clinicOf, missingSettings } from '@/server/db/clinic'
import { decisionsOf } from '@/server/db/decision'
import { lockPatient } from '@/server/db/patient'
import { insertProgramme, programmeSent } from '@/server/db/programme'
import { removeDraft } from '@/server/db/programme-draft'
import { insertScreeningConfirmation } from '@/server/db/screening'
import { factDigest } from '@/server/use-cases/fact-digest'

import { loadPrescription } from '@/server/use-cases/load-prescription'
import { refuseWhatChangedMeanwhile } from '@/server/use-cases/published-meanwhile'

/** `basedOn`: the version published last when the draft was begun; null for the first. */
export type Publication = { programmeId: string; draft: ProgrammeDraft; basedOn: string | null }

/**
 * Puts the first rung in force from the start day, and signs the flare plan and the standing approval with it. Sent
 * twice, it is published once, be it on another day. The clinician's own draft has done its work.
 * @throws Refusal settings-missing {missing}, those of `readDraft` and `checkPublishable`, published-meanwhile {by, at,
 * programmeId}, same-id-other-content, or not-found for ids that are somebody else's
 */
export async function publishProgramme(scope: CareScope, publication: Publication): Promise<void> {
  const { programmeId: id, draft, basedOn } = publication
  await lockPatient(scope)
  const sent = await programmeSent(scope, id)
  if (sent !== null) {
    if (contentOf(sent) === contentOf(draft)) return
    throw new Refusal('same-id-other-content')
  }
  const missing = missingSettings(await clinicOf(scope))
  if (missing.length > 0) throw new Refusal('settings-missing', null, { missing })
  const record = await loadPrescription(scope, await decisionsOf(scope, new Map()))
  const read = readDraft(draft, record.today)
  if (read instanceof Refusal) throw read
  await refuseWhatChangedMeanwhile(scope, record, basedOn)
  const refusal = checkPublishable(record, read)
  if (refusal !== null) throw refusal
  if (!(await insertProgramme(scope, id, read))) throw new Refusal('not-found')
  await removeDraft(scope)
  const { screeningStatement: statement } = read
  if (statement === null) return
  await insertScreeningConfirmation(scope, { id: newId(), programmeId: id, statement, day: record.today })
}

/** The prescription alone: the words that confirm the screening may have been typed again. */
const contentOf = (draft: object): string => factDigest({ ...draft, screeningStatement: null })
