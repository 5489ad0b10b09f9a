import { inOrder } from '@/domain/visit'
import type { Visit, VisitFinish, VisitKind, VisitState } from '@/domain/visit'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { CareScope, ClinicianScope, RecordScope } from '@/server/access/scope'
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

/** Whose hand finished an appointment; null of one that is not. */
export async function visitFinishedBy(scope: CareScope, visitId: string): Promise<string | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.visitFinish.findFirst({
    where: { clinicId, patientId, visitId },
    select: { finishedBy: true },
  })
  return row?.finishedBy ?? null
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

export type DayVisit = {
  visitId: string
  patientId: string
  name: string
  /** The patient's. */
  timeZone: string
  at: Instant
  kind: VisitKind
  isHeld: boolean
  /** Nobody came. */
  isMissed: boolean
}

/** What is planned for a day of the clinic's, or was not come to, whoever it is with, in order of the moments. */
export async function visitsOn(scope: ClinicianScope, day: CalendarDay): Promise<DayVisit[]> {
  return scope.tx.$queryRaw<DayVisit[]>`
    select v.visit_id as "visitId", v.patient_id as "patientId", p.name, p.time_zone as "timeZone", iso(v.at) as at, v.kind, f.visit_id is not null as "isHeld",
      f.visit_id is null and v.state = 'missed' as "isMissed"
    from visit_version v join patient p on p.clinic_id = v.clinic_id and p.id = v.patient_id
    left join visit_finish f on f.clinic_id = v.clinic_id and f.visit_id = v.visit_id
    where v.clinic_id = ${scope.clinicId}::uuid and v.state <> 'cancelled' and p.withdrawn_at is null
      and v.at >= ${day}::date::timestamp at time zone ${scope.timeZone}
      and v.at < (${day}::date + 1)::timestamp at time zone ${scope.timeZone}
      and not exists (select from visit_version l where l.clinic_id = v.clinic_id and l.patient_id = v.patient_id
        and l.visit_id = v.visit_id and (l.written_at, l.id) > (v.written_at, v.id))
    order by v.at, v.visit_id`
}
