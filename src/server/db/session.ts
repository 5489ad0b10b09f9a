import { epochMs, instantOf } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { PHONE_IDLE_DAYS } from '@/domain/device'
import type { PatientScope, Scope } from '@/server/access/scope'
import { instantFrom } from '@/server/db/row-value'

export type NewSession = { id: string; device: string } & (
  | { staffId: string; patientId: null }
  /** A helper's names the helper too. */
  | { staffId: null; patientId: string; helperId?: string }
)

export async function insertSession(scope: Scope, session: NewSession): Promise<void> {
  await scope.tx.session.create({
    data: { clinicId: scope.clinicId, ...session, createdAt: scope.now, lastSeenAt: scope.now },
  })
}

type Whose =
  | { id: string }
  | { id: string; patientId: string; helperId: null }
  | { patientId: string; helperId: string | null }
  | { staffId: string; id?: { not: string } }
  | { patientId: string }

/** Ends every open session of that person (or the one), at once: each request looks its session up. */
export async function endSessions(scope: Scope, whose: Whose, reason: string): Promise<number> {
  const ended = await scope.tx.session.updateMany({
    where: { clinicId: scope.clinicId, endedAt: null, ...whose },
    data: { endedAt: scope.now, endReason: reason },
  })
  return ended.count
}

/** Phones on which this patient is signed in; those of helpers are not theirs. */
export const openPhones = (scope: Scope, patientId: string): Promise<number> =>
  scope.tx.session.count({ where: { clinicId: scope.clinicId, patientId, helperId: null, endedAt: null } })

export type OpenPhone = {
  id: string
  helperId: string | null
  userAgent: string
  since: Instant
  lastSeenAt: Instant
}

/** Where this patient is signed in, and whoever logs for them, what was used last first. One that nobody used for too long has ended, though no row
 * says so until it is looked up. */
export async function openPhonesOf(scope: PatientScope): Promise<OpenPhone[]> {
  const usedSince = instantOf(epochMs(scope.now) - PHONE_IDLE_DAYS * 24 * 3_600_000)
  const rows = await scope.tx.session.findMany({
    where: {
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      endedAt: null,
      lastSeenAt: { gte: usedSince },
    },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ id, helperId, device, createdAt, lastSeenAt }) => ({
    id,
    helperId,
    userAgent: device,
    since: instantFrom(createdAt),
    lastSeenAt: instantFrom(lastSeenAt),
  }))
}

/** Whether that is, or was, a sign-in of this patient's. */
export const isPhoneOf = async (scope: PatientScope, id: string): Promise<boolean> =>
  (await scope.tx.session.count({
    where: { clinicId: scope.clinicId, id, patientId: scope.patientId, helperId: null },
  })) > 0
