import { localDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import { checkVisitRange, checkHeld, signedBefore } from '@/domain/visit'
import type { VisitKind, VisitRange } from '@/domain/visit'
import type { CareScope } from '@/server/access/scope'
import { newId } from '@/server/access/new-id'
import { lockPatient } from '@/server/db/patient'
import { staffNames } from '@/server/db/staff'
import {
  insertVisitFinish,
  insertVisitVersion,
  isVisitOfAnother,
  visitFinishedBy,
  visitsOf,
} from '@/server/db/visit'
import type { NewVisitVersion } from '@/server/db/visit'
import { planVisit } from '@/server/use-cases/plan-visit'
import { writeNote } from '@/server/use-cases/write-note'

export type FinishedVisit = VisitRange & {
  visitId: string
  kind: VisitKind
  /** The appointment that was held last, as the page knew it; null where none was, left out where it does not say. */
  last?: string | null | undefined
  agreed: string
  /** Signed with the appointment; null where nothing is written. */
  note: { id: string; text: string } | null
  next: Pick<NewVisitVersion, 'id' | 'visitId' | 'at' | 'kind'> | null
}

/**
 * An appointment was held, be it planned or not: what was agreed, its note and the next one. Sent twice, it is kept once.
 * @throws Refusal of `checkVisitRange`, `checkHeld`, `writeNote` and `planVisit` | visit-finished by a colleague
 */
export async function finishVisit(scope: CareScope, { note, next, ...visit }: FinishedVisit): Promise<void> {
  await lockPatient(scope)
  const { visitId, kind, from, to, agreed } = visit
  const refusal = checkVisitRange(visit, localDay(scope.now, scope.timeZone))
  if (refusal !== null) throw refusal
  if (await isVisitOfAnother(scope, visitId)) throw new Refusal('not-found', 'visitId')
  const visits = await visitsOf(scope, await staffNames(scope))
  const there = visits.find((one) => one.visitId === visitId)
  const finish = there?.finish ?? null
  if (finish === null) {
    const wrong = checkHeld(visits, visit, { now: scope.now, timeZone: scope.timeZone })
    if (wrong !== null) throw wrong
    // One that nobody planned, that was called off meanwhile, or that was held in another way than planned.
    if (there?.kind !== kind || there.state !== 'planned') {
      const at = there?.at ?? scope.now
      await insertVisitVersion(scope, { id: newId(), visitId, at, kind, state: 'planned' })
    }
    await insertVisitFinish(scope, { visitId, from, to, agreed })
  } else {
    const isOwn = (await visitFinishedBy(scope, visitId)) === scope.actor.id
    if (!isOwn || finish.agreed !== agreed) throw signedBefore(finish)
  }
  // Also where it is sent again: a note or a next date that was added since is kept, by ids of their own.
  if (note !== null) await writeNote(scope, { ...note, noteId: note.id, visitId, signed: true })
  if (next !== null) await planVisit(scope, { ...next, state: 'planned' }, null)
}
