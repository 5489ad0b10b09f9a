import type { Instant } from '@/domain/calendar-day'
import type { AdminScope, PatientScope } from '@/server/access/scope'
import { instantFrom, instantOrNull } from '@/server/db/row-value'

export type OpenInvitation = {
  id: string
  kind: 'staff' | 'password'
  name: string | null
  email: string | null
  clinician: boolean
  admin: boolean
  staffId: string | null
  expiresAt: Instant
}

/** Invitations of colleagues and password links that can still be used, newest first. */
export async function openInvitations(scope: AdminScope): Promise<OpenInvitation[]> {
  const rows = await scope.tx.invitation.findMany({
    where: {
      clinicId: scope.clinicId,
      kind: { in: ['staff', 'password'] },
      usedAt: null,
      endedAt: null,
      expiresAt: { gt: scope.now },
    },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ id, kind, name, email, clinician, admin, staffId, expiresAt }) => ({
    id,
    kind: kind === 'staff' ? 'staff' : 'password',
    name,
    email,
    clinician,
    admin,
    staffId,
    expiresAt: instantFrom(expiresAt),
  }))
}

/** Until when the patient's code for another phone can be used; null when none is open. */
export async function phoneCodeUntil(scope: PatientScope): Promise<Instant | null> {
  const row = await scope.tx.invitation.findFirst({
    where: {
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      kind: 'phone',
      usedAt: null,
      endedAt: null,
      expiresAt: { gt: scope.now },
    },
  })
  return instantOrNull(row?.expiresAt ?? null)
}

/** Whom the patient has invited to log for them, and who has not come yet. */
export async function openHelperInvitations(
  scope: PatientScope,
): Promise<{ id: string; name: string; until: Instant }[]> {
  const rows = await scope.tx.invitation.findMany({
    where: {
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      kind: 'helper',
      usedAt: null,
      endedAt: null,
      expiresAt: { gt: scope.now },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, name, expiresAt }) => ({ id, name: name ?? '', until: instantFrom(expiresAt) }))
}
