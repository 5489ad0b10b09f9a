import type { Language } from '@/domain/person'
import type { DoorScope } from '@/server/access/scope'

/** What the patient accepted, in which wording and language. */
export async function insertConsent(
  scope: DoorScope,
  consent: { id: string; patientId: string; wording: string; language: Language },
): Promise<void> {
  await scope.tx.consent.create({ data: { ...consent, clinicId: scope.clinicId, acceptedAt: scope.now } })
}
