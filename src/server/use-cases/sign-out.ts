import type { HelperActor, PatientActor, Scope, StaffActor } from '@/server/access/scope'
import { endSessions } from '@/server/db/session'

/** Ends the session on the server: a copied cookie is worth nothing afterwards. */
export async function signOut(scope: Scope<PatientActor | HelperActor | StaffActor>): Promise<void> {
  await endSessions(scope, { id: scope.actor.sessionId }, 'signed-out')
}
