import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { programmesOf, programmeSent } from '@/server/db/programme'
import { staffNames } from '@/server/db/staff'

/** Nobody's change disappears unseen: whoever publishes has seen what was published last. */
export async function refuseWhatChangedMeanwhile(
  scope: CareScope,
  { programmes, clearedOn }: RecordFacts,
  basedOn: string | null,
): Promise<void> {
  if ((programmes.at(-1)?.id ?? null) === basedOn) return
  if (basedOn !== null && (await programmeSent(scope, basedOn)) === null)
    throw new Refusal('not-found', 'basedOn')
  const latest = (await programmesOf(scope, await staffNames(scope), clearedOn)).at(-1)
  const by = latest?.publishedBy ?? null
  throw new Refusal('published-meanwhile', null, {
    by,
    at: latest?.publishedAt ?? null,
    programmeId: latest?.id ?? null,
  })
}
