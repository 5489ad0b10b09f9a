import type { Instant } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { putDraft } from '@/server/db/programme-draft'

const MOST_BYTES = 64 * 1024

/** Keeps a draft exactly as it is typed, right or wrong. @throws Refusal draft-too-large above 64 kB */
export async function saveDraft(
  scope: CareScope,
  draft: { content: object; basedOn: string | null },
): Promise<{ savedAt: Instant }> {
  const bytes = new TextEncoder().encode(JSON.stringify(draft.content)).length
  if (bytes > MOST_BYTES) throw new Refusal('draft-too-large', 'content')
  await putDraft(scope, draft)
  return { savedAt: scope.now }
}
