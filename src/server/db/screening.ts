import type { CalendarDay } from '@/domain/calendar-day'
import type { FallsUnlock } from '@/domain/exercise-lock'
import type { Clearance, ScreeningAnswers, ScreeningFacts } from '@/domain/screening'
import type { CareScope, PatientScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, instantFrom } from '@/server/db/row-value'

/** Every screening with its signature, in order of recording. */
export async function screeningsOf(
  scope: RecordScope,
  staff: ReadonlyMap<string, string>,
): Promise<ScreeningFacts[]> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const rows = await scope.tx.screening.findMany({ where, orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }] })
  if (rows.length === 0) return []
  const signatures = new Map(
    (await scope.tx.screeningSignature.findMany({ where })).map((row) => [row.screeningId, row]),
  )
  return rows.map((row) => {
    const signed = signatures.get(row.id)
    return {
      id: row.id,
      day: dayOf(row.day),
      recordedAt: instantFrom(row.recordedAt),
      arrivedAt: instantFrom(row.arrivedAt),
      by: row.recordedBy as ScreeningFacts['by'],
      byName: row.recordedBy === 'staff' ? (staff.get(row.recordedById) ?? '') : null,
      answers: row.answers as ScreeningAnswers,
      signed: signed
        ? {
            at: instantFrom(signed.signedAt),
            by: staff.get(signed.signedBy) ?? '',
            day: dayOf(signed.day),
            clearance: signed.clearance,
            loadedLegs: signed.loadedLegs,
          }
        : null,
    }
  })
}

export type NewScreening = Pick<ScreeningFacts, 'id' | 'answers' | 'day' | 'recordedAt'> & {
  recordedBy: ScreeningFacts['by']
  timeZone: string
  offsetMinutes: number
  digest: string
}

/** False when its id is there already. */
export async function insertScreening(
  scope: PatientScope | CareScope,
  screening: NewScreening,
): Promise<boolean> {
  const added = await scope.tx.screening.createMany({
    data: {
      ...screening,
      day: dateOf(screening.day),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      arrivedAt: scope.now,
      recordedById: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** What is stored already under an id: its digest, or null. */
export async function screeningDigest(scope: RecordScope, id: string): Promise<string | null> {
  const row = await scope.tx.screening.findUnique({
    where: { clinicId_id: { clinicId: scope.clinicId, id }, patientId: scope.patientId },
    select: { digest: true },
  })
  return row?.digest ?? null
}

/** A screening that is signed already keeps its first signature. */
export async function insertSignature(
  scope: CareScope,
  signature: Clearance & { screeningId: string; day: CalendarDay },
): Promise<void> {
  await scope.tx.screeningSignature.createMany({
    data: {
      ...signature,
      day: dateOf(signature.day),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      signedAt: scope.now,
      signedBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
}

/** The day on which a screening was first signed, or confirmed in writing; null while neither happened. */
export async function clearedOnOf(scope: RecordScope): Promise<CalendarDay | null> {
  const rows = await scope.tx.$queryRaw<{ day: Date | null }[]>`
    select min(day) as day from (
      select day from screening_signature where clinic_id = ${scope.clinicId}::uuid and patient_id = ${scope.patientId}::uuid
      union all
      select day from screening_confirmation where clinic_id = ${scope.clinicId}::uuid and patient_id = ${scope.patientId}::uuid
    ) cleared`
  const day = rows[0]?.day ?? null
  return day === null ? null : dayOf(day)
}

/** The written word that screening was done; kept as clearance. */
export async function insertScreeningConfirmation(
  scope: CareScope,
  confirmation: { id: string; programmeId: string; statement: string; day: CalendarDay },
): Promise<void> {
  await scope.tx.screeningConfirmation.create({
    data: {
      ...confirmation,
      day: dateOf(confirmation.day),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      confirmedAt: scope.now,
      confirmedBy: scope.actor.id,
    },
  })
}

/** Each time that a clinician unlocked the exercises, oldest first. */
export async function unlocksOf(
  scope: RecordScope,
  staff: ReadonlyMap<string, string>,
): Promise<FallsUnlock[]> {
  const rows = await scope.tx.fallsUnlock.findMany({
    where: { clinicId: scope.clinicId, patientId: scope.patientId },
    orderBy: [{ unlockedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    day: dayOf(row.day),
    at: instantFrom(row.unlockedAt),
    by: staff.get(row.unlockedBy) ?? '',
    reason: row.reason,
  }))
}

/** False when its id is there already. */
export async function insertUnlock(
  scope: CareScope,
  unlock: { id: string; reason: string; day: CalendarDay },
): Promise<boolean> {
  const added = await scope.tx.fallsUnlock.createMany({
    data: {
      ...unlock,
      day: dateOf(unlock.day),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      unlockedAt: scope.now,
      unlockedBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}
