import type { Scope } from '@/server/access/scope'

export type NewSession = { id: string; device: string } & (
  { staffId: string; patientId: null } | { staffId: null; patientId: string }
)

export async function insertSession(scope: Scope, session: NewSession): Promise<void> {
  await scope.tx.session.create({
    data: { clinicId: scope.clinicId, ...session, createdAt: scope.now, lastSeenAt: scope.now },
  })
}

type Whose = { id: string } | { staffId: string; id?: { not: string } } | { patientId: string }

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
