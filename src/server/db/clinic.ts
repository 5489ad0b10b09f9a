import { clinicSettingsSchema } from '@/domain/clinic'
import type { ClinicSettings, OpeningHours } from '@/domain/clinic'
import { Refusal } from '@/domain/refusal'
import type { Language } from '@/domain/person'
import type { AdminScope, DoorScope, Scope } from '@/server/access/scope'

/** As kept: what set-up left for later is empty. */
export type ClinicRow = Omit<ClinicSettings, 'openingHours'> & {
  openingHours: OpeningHours
  simulated: boolean
}

/** The scope's own clinic. */
export async function clinicOf(scope: Scope): Promise<ClinicRow> {
  const row = await scope.tx.clinic.findUnique({ where: { id: scope.clinicId } })
  if (row === null) throw new Refusal('not-found')
  const { id: _, createdAt: __, openingHours, language, ...rest } = row
  return { ...rest, language: language as Language, openingHours: openingHours as OpeningHours }
}

/** Holds the clinic's row until the transaction ends: one after the other. What only refers to it need not wait. */
export async function lockClinic(scope: Scope): Promise<void> {
  await scope.tx.$queryRaw`select 1 from clinic where id = ${scope.clinicId}::uuid for no key update`
}

/** Which settings a programme waits for: those that a patient in trouble would need. */
export function missingSettings(clinic: ClinicRow): string[] {
  const parsed = clinicSettingsSchema.safeParse(clinic)
  if (parsed.success) return []
  return [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
}

export async function changeClinic(scope: AdminScope, settings: ClinicSettings): Promise<void> {
  await scope.tx.clinic.update({ where: { id: scope.clinicId }, data: settings })
}

export async function insertClinic(scope: DoorScope, settings: Omit<ClinicRow, 'simulated'>): Promise<void> {
  await scope.tx.clinic.create({
    data: { id: scope.clinicId, ...settings, simulated: false, createdAt: scope.now },
  })
}
