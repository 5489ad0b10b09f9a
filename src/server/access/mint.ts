import { Refusal } from '@/domain/refusal'
import { serverNow } from '@/server/access/clock'
import { seal } from '@/server/access/scope'
import type {
  AdminScope,
  Caller,
  CareScope,
  ClinicianScope,
  DoorScope,
  EntryScope,
  LoggingScope,
  PatientScope,
  StaffScope,
} from '@/server/access/scope'
import { enterClinic, openSession } from '@/server/access/session-lookup'
import type { OpenSession } from '@/server/access/session-lookup'
import type { Transaction } from '@/server/prisma'

/** What every mint needs: the transaction, who calls, and for which procedure. */
export type Request = { tx: Transaction; caller: Caller; procedure: string }

async function sessionOf(
  request: Request,
  id: string | null,
): Promise<{ session: OpenSession; now: DoorScope['now'] }> {
  const now = serverNow()
  const session = id === null ? null : await openSession(request.tx, id, now)
  if (session === null) throw new Refusal('unauthenticated')
  return { session, now }
}

const common = (request: Request, session: OpenSession, now: DoorScope['now']) => ({
  tx: request.tx,
  clinicId: session.clinicId,
  now,
  requestId: request.caller.requestId,
  procedure: request.procedure,
  timeZone: session.timeZone,
})

/** What may be logged for a patient: by them, or by a helper of theirs. @throws Refusal unauthenticated | forbidden */
export async function loggingScope(request: Request): Promise<LoggingScope> {
  const { session, now } = await sessionOf(request, request.caller.phoneSession)
  const { patientId, helperId, sessionId, name } = session
  if (patientId === null) throw new Refusal('forbidden')
  // Another person joined on this phone meanwhile: what waits in the first one's queue is not theirs.
  const { patientSaid } = request.caller
  if (patientSaid !== null && patientSaid !== (helperId ?? patientId)) throw new Refusal('unauthenticated')
  return seal<LoggingScope>({
    ...common(request, session, now),
    actor:
      helperId === null
        ? { kind: 'patient', id: patientId, sessionId, name }
        : { kind: 'helper', id: helperId, sessionId, name },
    patientId,
    seen: new Set([patientId]),
  })
}

/** The patient's own record, by nobody else. @throws Refusal unauthenticated | forbidden, for a helper too */
export async function patientScope(request: Request): Promise<PatientScope> {
  const { actor, ...rest } = await loggingScope(request)
  if (actor.kind !== 'patient') throw new Refusal('forbidden')
  return { ...rest, actor }
}

/** Anyone who works at the clinic. @throws Refusal unauthenticated | forbidden */
export async function staffScope(request: Request): Promise<StaffScope> {
  const { session, now } = await sessionOf(request, request.caller.deskSession)
  const { staffId, sessionId, name, clinician, admin } = session
  if (staffId === null) throw new Refusal('forbidden')
  return seal<StaffScope>({
    ...common(request, session, now),
    actor: { kind: 'staff', id: staffId, sessionId, name, clinician, admin },
    seen: new Set(),
  })
}

/** Someone who may care for patients of the clinic. @throws Refusal unauthenticated | forbidden */
export async function clinicianScope(request: Request): Promise<ClinicianScope> {
  const scope = await staffScope(request)
  if (!scope.actor.clinician) throw new Refusal('forbidden')
  return { ...scope, may: 'care' }
}

/** Someone who may administer the clinic. @throws Refusal unauthenticated | forbidden */
export async function adminScope(request: Request): Promise<AdminScope> {
  const scope = await staffScope(request)
  if (!scope.actor.admin) throw new Refusal('forbidden')
  return { ...scope, may: 'administer' }
}

/** One patient of the clinician's clinic; anyone else's is not there, nor one enrolled by mistake, unless those are asked
 * for too. @throws Refusal not-found as well */
export async function careScope(
  request: Request,
  patientId: string,
  whom: 'enrolled' | 'withdrawn-too' = 'enrolled',
): Promise<CareScope> {
  const scope = await clinicianScope(request)
  const patient = await scope.tx.patient.findUnique({
    where: { clinicId_id: { clinicId: scope.clinicId, id: patientId } },
    select: { timeZone: true, withdrawnAt: true },
  })
  if (patient === null || (patient.withdrawnAt !== null && whom === 'enrolled'))
    throw new Refusal('not-found')
  const { may: _, ...rest } = scope
  return { ...rest, timeZone: patient.timeZone, patientId, seen: new Set([patientId]) }
}

/** Before a person is known. */
export const entryScope = ({ tx, caller, procedure }: Request): EntryScope =>
  seal<EntryScope>({ tx, now: serverNow(), caller, procedure })

/** Steps from the door into one clinic, whose id an entry function gave. */
export async function doorScope(entry: EntryScope, clinicId: string): Promise<DoorScope> {
  await enterClinic(entry.tx, clinicId)
  return seal<DoorScope>({
    tx: entry.tx,
    clinicId,
    actor: { kind: 'nobody' },
    now: entry.now,
    requestId: entry.caller.requestId,
    procedure: entry.procedure,
    timeZone: 'UTC',
    seen: new Set(),
  })
}
