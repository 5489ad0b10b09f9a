import type { RefusalCode } from '@/domain/refusal'
import { serverNow } from '@/server/access/clock'
import { newId } from '@/server/access/new-id'
import type { Caller, Scope } from '@/server/access/scope'
import { openSession } from '@/server/access/session-lookup'
import { prisma } from '@/server/prisma'

/** Names patients whose data this request shows, for its one audit line. */
export function noteSeen(scope: Scope, patientIds: Iterable<string>): void {
  for (const id of patientIds) scope.seen.add(id)
}

/** The one line of a request that went well, in its own transaction: no view without its line. */
export async function recordDone(scope: Scope): Promise<void> {
  const { actor } = scope
  await scope.tx.$executeRaw`
    insert into audit_line (clinic_id, id, at, actor_kind, actor_id, session_id, request_id, procedure, patient_ids, outcome)
    values (${scope.clinicId}::uuid, ${newId()}::uuid, ${scope.now}::timestamptz, ${actor.kind},
      ${'id' in actor ? actor.id : null}::uuid, ${'id' in actor ? actor.sessionId : null}::uuid,
      ${scope.requestId}, ${scope.procedure}, ${[...scope.seen]}::uuid[], 'done')`
}

/** A refused attempt, with the patients it was about or whom the refusal names: the request's transaction is gone, so
 * it stands in one of its own. Nobody known, nothing kept. */
export async function recordRefused(
  caller: Caller,
  attempt: { procedure: string; code: RefusalCode; session: string | null; patientIds: string[] },
): Promise<void> {
  const { session: id } = attempt
  if (id === null) return
  await prisma().$transaction(async (tx) => {
    const now = serverNow()
    const session = await openSession(tx, id, now)
    if (session === null) return
    const own = session.patientId === null ? [] : [session.patientId]
    await tx.auditLine.create({
      data: {
        clinicId: session.clinicId,
        id: newId(),
        at: now,
        actorKind: session.staffId !== null ? 'staff' : session.helperId !== null ? 'helper' : 'patient',
        actorId: session.staffId ?? session.helperId ?? session.patientId,
        sessionId: session.sessionId,
        requestId: caller.requestId,
        procedure: attempt.procedure,
        patientIds: [...new Set([...own, ...attempt.patientIds])],
        outcome: 'refused',
        code: attempt.code,
      },
    })
  })
}
