import { epochMs, instantOf } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { DoorScope, RecordScope, Scope } from '@/server/access/scope'
import { instantFrom, instantOrNull } from '@/server/db/row-value'

const MINUTE_MS = 60_000
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS
/** A code for another phone of one's own is typed at once, or not at all. */
const PHONE_MS = 15 * MINUTE_MS

export type NewInvitation = { id: string; codeHash: string; createdBy: string } & (
  | { kind: 'join' | 'phone'; patientId: string }
  | { kind: 'helper'; patientId: string; name: string }
  | { kind: 'password'; staffId: string }
  | { kind: 'staff'; name: string; email: string; clinician: boolean; admin: boolean }
)

/** Good for seven days, for another phone of one's own for a quarter of an hour. Returns when it ends; null when its id is there already. */
export async function insertInvitation(scope: Scope, invitation: NewInvitation): Promise<Instant | null> {
  const expiresAt = instantOf(epochMs(scope.now) + (invitation.kind === 'phone' ? PHONE_MS : WEEK_MS))
  const added = await scope.tx.invitation.createMany({
    data: { clinicId: scope.clinicId, ...invitation, createdAt: scope.now, expiresAt },
    skipDuplicates: true,
  })
  return added.count > 0 ? expiresAt : null
}

type Which =
  | { id: string }
  | { patientId: string; kind?: 'join' | 'phone' }
  | { id: string; patientId: string; kind: 'helper' }
  | { staffId: string }
  | { email: string }
  | { createdBy: string }

/** Ends what is still open of them: one code at a time. Returns how many there were. */
export async function endInvitations(scope: Scope, which: Which): Promise<number> {
  const ended = await scope.tx.invitation.updateMany({
    where: { clinicId: scope.clinicId, usedAt: null, endedAt: null, ...which },
    data: { endedAt: scope.now },
  })
  return ended.count
}

/** Uses it up. Two taps at once: the second finds it used. @throws Refusal invitation-used */
export async function useInvitation(scope: DoorScope, id: string): Promise<void> {
  const used = await scope.tx.invitation.updateMany({
    where: { clinicId: scope.clinicId, id, usedAt: null, endedAt: null },
    data: { usedAt: scope.now },
  })
  if (used.count === 0) throw new Refusal('invitation-used')
}

/** The latest joining code of a patient; null when none was ever made. */
export async function latestJoinInvitation(
  scope: Scope,
  patientId: string,
): Promise<{
  createdAt: Instant
  expiresAt: Instant
  usedAt: Instant | null
  endedAt: Instant | null
} | null> {
  const row = await scope.tx.invitation.findFirst({
    where: { clinicId: scope.clinicId, patientId, kind: 'join' },
    orderBy: { createdAt: 'desc' },
  })
  if (row === null) return null
  return {
    createdAt: instantFrom(row.createdAt),
    expiresAt: instantFrom(row.expiresAt),
    usedAt: instantOrNull(row.usedAt),
    endedAt: instantOrNull(row.endedAt),
  }
}

/** When the patient was last invited; null where they never were. */
export async function invitedAtOf({ tx, clinicId, patientId }: RecordScope): Promise<Instant | null> {
  const found = await tx.invitation.aggregate({ where: { clinicId, patientId }, _max: { createdAt: true } })
  return instantOrNull(found._max.createdAt)
}
