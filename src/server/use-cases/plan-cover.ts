import { localDay } from '@/domain/calendar-day'
import { checkCover } from '@/domain/cover'
import type { Cover } from '@/domain/cover'
import { Refusal } from '@/domain/refusal'
import type { StaffScope } from '@/server/access/scope'
import { insertCover, ownCover } from '@/server/db/cover'
import { staffById } from '@/server/db/staff'

/**
 * The clinician is away, and a colleague sees to their patients. Sent twice, it is kept once.
 * @throws Refusal forbidden for whoever is no clinician | end-before-start | cover-past | range-too-long | cover-self |
 * colleague-left for somebody who works here no longer, or is no clinician | not-found for somebody of another clinic and
 * for an id that is somebody else's | same-id-other-content
 */
export async function planCover(scope: StaffScope, asked: Omit<Cover, 'awayId'>): Promise<void> {
  if (!scope.actor.clinician) throw new Refusal('forbidden')
  const cover: Cover = { ...asked, awayId: scope.actor.id }
  const sent = await ownCover(scope, cover.id)
  if (sent !== null) {
    const isSame = sent.coveringId === cover.coveringId && sent.from === cover.from && sent.to === cover.to
    if (isSame) return
    throw new Refusal('same-id-other-content')
  }
  const refusal = checkCover(cover, localDay(scope.now, scope.timeZone))
  if (refusal !== null) throw refusal
  const colleague = await staffById(scope, cover.coveringId)
  if (colleague.endedAt !== null || !colleague.clinician) throw new Refusal('colleague-left', 'coveringId')
  if (!(await insertCover(scope, cover))) throw new Refusal('not-found', 'id')
}
