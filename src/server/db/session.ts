import { epochMs, instantOf } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { PHONE_IDLE_DAYS } from '@/domain/device'
import type { PatientScope, Scope } from '@/server/access/scope'
import { instantFrom } from '@/server/db/row-value'

export type NewSession = { id: string; device: string } & (
  { staffId: string; patientId: null } | { staffId: null; patientId: string }
)

export async function insertSession(scope: Scope, session: NewSession): Promise<void> {
  await scope.tx.session.create({
    data: { clinicId: scope.clinicId, ...session, createdAt: scope.now, lastSeenAt: scope.now },
  })
}

type Whose =
  | { id: string }
  | { id: string; patientId: string }
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

/** Phones on which this patient is signed in. */
export const openPhones = (scope: Scope, patientId: string): Promise<number> =>
  scope.tx.session.count({ where: { clinicId: scope.clinicId, patientId, endedAt: null } })

export type OpenPhone = { id: string; userAgent: string; since: Instant; lastSeenAt: Instant }

/** Where this patient is signed in, what was used last first. One that nobody used for too long has ended, though no row
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
  return rows.map(({ id, device, createdAt, lastSeenAt }) => ({
    id,
    userAgent: device,
    since: instantFrom(createdAt),
    lastSeenAt: instantFrom(lastSeenAt),
  }))
}

/** Whether that is, or was, a sign-in of this patient's. */
export const isPhoneOf = async (scope: PatientScope, id: string): Promise<boolean> =>
  (await scope.tx.session.count({
    where: { clinicId: scope.clinicId, id, patientId: scope.patientId },
  })) > 0
