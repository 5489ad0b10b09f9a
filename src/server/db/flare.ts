import type { CalendarDay } from '@/domain/calendar-day'
import type { FlareEndFact, FlareFact, FlareFacts } from '@/domain/flare'
import type { PatientScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, dayOrNull, instantFrom } from '@/server/db/row-value'

/** Declared flares, oldest first; each with the day on which the patient ended it. */
export async function flaresOf(scope: RecordScope): Promise<FlareFacts[]> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const rows = await scope.tx.flare.findMany({ where, orderBy: [{ day: 'asc' }, { id: 'asc' }] })
  if (rows.length === 0) return []
  const ends = new Map((await scope.tx.flareEnd.findMany({ where })).map((row) => [row.flareId, row]))
  return rows.map((row) => ({
    id: row.id,
    day: dayOf(row.day),
    recordedAt: instantFrom(row.recordedAt),
    arrivedAt: instantFrom(row.arrivedAt),
    planned: row.programmeId !== null,
    endedOn: dayOrNull(ends.get(row.id)?.lastDay ?? null),
  }))
}

type Kept = { offsetMinutes: number; digest: string }

/** With the version whose plan is switched on; null where it is only told. False when its id is there already. */
export async function insertFlare(
  scope: PatientScope,
  fact: FlareFact,
  kept: Kept & { programmeId: string | null },
): Promise<boolean> {
  const { kind: _, ...rest } = fact
  const { clinicId, patientId, now: arrivedAt } = scope
  const added = await scope.tx.flare.createMany({
    data: { ...rest, ...kept, day: dateOf(fact.day), clinicId, patientId, arrivedAt },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** False when its id is there already, or the flare was ended before. */
export async function insertFlareEnd(
  scope: PatientScope,
  fact: FlareEndFact,
  kept: Kept & { lastDay: CalendarDay },
): Promise<boolean> {
  const { kind: _, ...rest } = fact
  const { clinicId, patientId, now: arrivedAt } = scope
  const added = await scope.tx.flareEnd.createMany({
    data: { ...rest, ...kept, lastDay: dateOf(kept.lastDay), clinicId, patientId, arrivedAt },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** What is stored already under an id: its digest, or null. */
export async function flareDigest(scope: PatientScope, id: string): Promise<string | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.flare.findUnique({
    where: { clinicId_id: { clinicId, id }, patientId },
    select: { digest: true },
  })
  return row?.digest ?? null
}

/** The same of an end. */
export async function flareEndDigest(scope: PatientScope, id: string): Promise<string | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.flareEnd.findUnique({
    where: { clinicId_id: { clinicId, id }, patientId },
    select: { digest: true },
  })
  return row?.digest ?? null
}
