import { inOrder } from '@/domain/visit'
import type { Visit, VisitFinish, VisitKind, VisitState } from '@/domain/visit'
import type { Instant } from '@/domain/calendar-day'
import type { CareScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, instantFrom } from '@/server/db/row-value'

/** Every appointment as it stands, in order of their moments. */
export async function visitsOf(scope: RecordScope, staff: ReadonlyMap<string, string>): Promise<Visit[]> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const rows = await scope.tx.visitVersion.findMany({
    where,
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  })
  if (rows.length === 0) return []
  const finishes = await scope.tx.visitFinish.findMany({ where })
  const finished = new Map(
    finishes.map((row): [string, VisitFinish] => [
      row.visitId,
      {
        ...{ from: dayOf(row.fromDay), to: dayOf(row.toDay), agreed: row.agreed },
        ...{ at: instantFrom(row.finishedAt), by: staff.get(row.finishedBy) ?? '' },
      },
    ]),
  )
  const latest = new Map(rows.map((row) => [row.visitId, row]))
  return inOrder(
    [...latest.values()].map(({ visitId, at, kind, state, writtenBy }) => ({
      visitId,
      at: instantFrom(at),
      kind: kind as VisitKind,
      state: state as VisitState,
      by: staff.get(writtenBy) ?? '',
      finish: finished.get(visitId) ?? null,
    })),
  )
}

export type NewVisitVersion = { id: string; visitId: string; at: Instant; kind: VisitKind; state: VisitState }

/** False when its id is there already, be it another patient's. */
export async function insertVisitVersion(scope: CareScope, version: NewVisitVersion): Promise<boolean> {
  const { clinicId, patientId } = scope
  const added = await scope.tx.visitVersion.createMany({
    data: { ...version, clinicId, patientId, writtenAt: scope.now, writtenBy: scope.actor.id },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** A version of this patient's that has that id, or null. */
export async function visitVersionOf(scope: CareScope, id: string): Promise<NewVisitVersion | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.visitVersion.findUnique({ where: { clinicId_id: { clinicId, id }, patientId } })
  if (row === null) return null
  const { visitId, at, kind, state } = row
  return { id, visitId, at: instantFrom(at), kind: kind as VisitKind, state: state as VisitState }
}

/** Whether an appointment with that id is somebody else's. */
export async function isVisitOfAnother(scope: CareScope, visitId: string): Promise<boolean> {
  const { clinicId, patientId } = scope
  const found = await scope.tx.visitVersion.findFirst({
    where: { clinicId, visitId, patientId: { not: patientId } },
    select: { id: true },
  })
  return found !== null
}

/** False when it is finished already. */
export async function insertVisitFinish(
  scope: CareScope,
  { visitId, from, to, agreed }: { visitId: string } & Pick<VisitFinish, 'from' | 'to' | 'agreed'>,
): Promise<boolean> {
  const { clinicId, patientId } = scope
  const added = await scope.tx.visitFinish.createMany({
    data: {
      ...{ clinicId, patientId, visitId, agreed, fromDay: dateOf(from), toDay: dateOf(to) },
      ...{ finishedAt: scope.now, finishedBy: scope.actor.id },
    },
    skipDuplicates: true,
  })
  return added.count > 0
}
