import type { CareScope } from '@/server/access/scope'
import { removeDraft } from '@/server/db/programme-draft'

/** Throws the clinician's own draft away; a colleague's stays. */
export const dropDraft = (scope: CareScope): Promise<void> => removeDraft(scope)
