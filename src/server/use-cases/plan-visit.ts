import type { Instant } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import { checkMissed, checkVisitTime } from '@/domain/visit'
import type { Visit } from '@/domain/visit'
import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { insertVisitVersion, isVisitOfAnother, visitsOf, visitVersionOf } from '@/server/db/visit'
import type { NewVisitVersion } from '@/server/db/visit'

/** An appointment as the page showed it; null of one that is new. */
export type SeenVisit = Pick<Visit, 'at' | 'kind' | 'state'> | null

const isAsSeen = (before: Visit | undefined, seen: SeenVisit): boolean =>
  before === undefined || seen === null
    ? before === undefined && seen === null
    : (['at', 'kind', 'state'] as const).every((key) => before[key] === seen[key])

function whyNot({ at, state }: NewVisitVersion, before: Visit | undefined, now: Instant): Refusal | null {
  if (state === 'missed') return checkMissed(before === undefined || before.at < at ? at : before.at, now)
  return state === 'planned' && at !== before?.at ? checkVisitTime(at, now) : null
}

/**
 * Adds an appointment, moves it, calls it off or says that nobody came: each is a version of it, the latest counts. Sent
 * twice, it is kept once.
 * @throws Refusal of `checkVisitTime` where it is planned for a new moment | of `checkMissed` | visit-finished | visit-changed where it is not as
 *   it was seen | not-found for an id that is somebody else's | same-id-other-content
 */
export async function planVisit(scope: CareScope, version: NewVisitVersion, seen: SeenVisit): Promise<void> {
  await lockPatient(scope)
  const sent = await visitVersionOf(scope, version.id)
  if (sent !== null) {
    const isSame = (['visitId', 'at', 'kind', 'state'] as const).every((key) => sent[key] === version[key])
    if (isSame) return
    throw new Refusal('same-id-other-content')
  }
  if (await isVisitOfAnother(scope, version.visitId)) throw new Refusal('not-found', 'visitId')
  const before = (await visitsOf(scope, new Map())).find(({ visitId }) => visitId === version.visitId)
  if (before !== undefined && before.finish !== null) throw new Refusal('visit-finished')
  if (!isAsSeen(before, seen)) throw new Refusal('visit-changed')
  const refusal = whyNot(version, before, scope.now)
  if (refusal !== null) throw refusal
  if (!(await insertVisitVersion(scope, version))) throw new Refusal('not-found', 'id')
}
