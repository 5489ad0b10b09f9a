import { localDay } from '@/domain/calendar-day'
import { checkCover } from '@/domain/cover'
import type { Cover } from '@/domain/cover'
import { Refusal } from '@/domain/refusal'
import type { StaffScope } from '@/server/access/scope'
import { coverById, insertCover } from '@/server/db/cover'
import { staffById } from '@/server/db/staff'

/**
 * A clinician is away, and a colleague sees to their patients; whoever works here may note it, for a colleague who is ill as
 * well. Sent twice, it is kept once.
 * @param asked without `awayId` it is of whoever asks
 * @throws Refusal forbidden for whoever is no clinician and names nobody | end-before-start | cover-past | range-too-long |
 * cover-self | colleague-left for somebody who works here no longer, or is no clinician | not-found for somebody of another
 * clinic and for an id that is somebody else's | same-id-other-content
 */
export async function planCover(
  scope: StaffScope,
  asked: Omit<Cover, 'awayId'> & { awayId?: string | undefined },
): Promise<void> {
  const { actor } = scope
  const cover: Cover = { ...asked, awayId: asked.awayId ?? actor.id }
  if (cover.awayId === actor.id && !actor.clinician) throw new Refusal('forbidden')
  const sent = await coverById(scope, cover.id)
  if (sent !== null && sent.notedById === actor.id) {
    const isSame = (['awayId', 'coveringId', 'from', 'to'] as const).every((key) => sent[key] === cover[key])
    if (isSame) return
    throw new Refusal('same-id-other-content')
  }
  const refusal = checkCover(cover, localDay(scope.now, scope.timeZone))
  if (refusal !== null) throw refusal
  for (const field of ['awayId', 'coveringId'] as const) {
    const colleague = await staffById(scope, cover[field])
    if (colleague.endedAt !== null || !colleague.clinician) throw new Refusal('colleague-left', field)
  }
  if (!(await insertCover(scope, cover))) throw new Refusal('not-found', 'id')
}
