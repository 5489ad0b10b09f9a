import type { Instant } from '@/domain/calendar-day'
import type { Language } from '@/domain/person'
import type { CareScope } from '@/server/access/scope'
import { latestJoinInvitation } from '@/server/db/invitation'
import { patientOf } from '@/server/db/patient'
import { openPhones } from '@/server/db/session'

export type EnrolmentState = {
  name: string
  language: Language
  joinedAt: Instant | null
  devices: number
  invitation: { expiresAt: Instant; usedAt: Instant | null; endedAt: Instant | null } | null
}

/** Who is enrolled, on how many phones, and what became of the code that was made last. */
export async function openEnrolment(scope: CareScope): Promise<EnrolmentState> {
  const { name, language, joinedAt } = await patientOf(scope)
  return {
    name,
    language,
    joinedAt,
    devices: await openPhones(scope, scope.patientId),
    invitation: await latestJoinInvitation(scope, scope.patientId),
  }
}
