import type { Instant } from '@/domain/calendar-day'
import type { CareScope } from '@/server/access/scope'
import { draftsOf } from '@/server/db/programme-draft'
import { staffNames } from '@/server/db/staff'

export type OpenedDraft = {
  /** As it was typed; `basedOn` is the version that was published last when it was begun. */
  mine: { content: unknown; basedOn: string | null; savedAt: Instant } | null
  others: { by: string; savedAt: Instant }[]
}

/** The clinician's own draft for the patient, and who else is writing one. */
export async function openDraft(scope: CareScope): Promise<OpenedDraft> {
  const drafts = await draftsOf(scope)
  const own = drafts.find(({ staffId }) => staffId === scope.actor.id)
  const others = drafts.filter((draft) => draft !== own)
  const names = others.length === 0 ? new Map<string, string>() : await staffNames(scope)
  return {
    mine: own === undefined ? null : { content: own.content, basedOn: own.basedOn, savedAt: own.savedAt },
    others: others.map(({ staffId, savedAt }) => ({ by: names.get(staffId) ?? '', savedAt })),
  }
}
