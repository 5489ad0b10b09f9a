import type { Instant } from '@/domain/calendar-day'
import type { Transaction } from '@/server/prisma'

/** Never exported: a scope cannot be written down, only minted here. */
const minted: unique symbol = Symbol('minted scope')

export type PatientActor = { kind: 'patient'; id: string; sessionId: string; name: string }
/** Somebody whom the patient lets log for them. */
export type HelperActor = { kind: 'helper'; id: string; sessionId: string; name: string }
export type StaffActor = {
  kind: 'staff'
  id: string
  sessionId: string
  name: string
  clinician: boolean
  admin: boolean
}
/** Nobody asked: a job of the clinic's own. */
export type SystemActor = { kind: 'system' }
export type Actor = PatientActor | HelperActor | StaffActor | SystemActor | { kind: 'nobody' }

/** What a request brings before anyone is known. Sessions are claims until they are looked up. */
export type Caller = {
  phoneSession: string | null
  deskSession: string | null
  /** In whose name a phone says it sends: the patient's, or their helper's; null where it says nothing. */
  patientSaid: string | null
  /** Which wire version a phone says it speaks; null where it says nothing. */
  wireSaid: number | null
  /** Network address of the caller, forwarded headers believed only from trusted proxies. */
  address: string
  device: string
  requestId: string
}

/** Who may touch what, in which transaction, as of when. Every function of `db` takes one first. */
export type Scope<A extends Actor = Actor> = {
  readonly [minted]: true
  readonly tx: Transaction
  readonly clinicId: string
  readonly actor: A
  /** The server's clock at the start of the request. */
  readonly now: Instant
  readonly requestId: string
  readonly procedure: string
  /** IANA zone of the patient for a patient or care scope, of the clinic otherwise. */
  readonly timeZone: string
  /** Patients whose data this request shows or changes: named in its audit line. */
  readonly seen: Set<string>
}

/** One patient's record: by the patient, by a helper of theirs, by a clinician of the clinic, or by a job under a clinician's approval. */
export type RecordScope<A extends Actor = PatientActor | HelperActor | StaffActor | SystemActor> =
  Scope<A> & {
    readonly patientId: string
  }
export type PatientScope = RecordScope<PatientActor>
/** What a patient may do and a helper may do for them: see today, and log. Nothing else takes such a scope. */
export type LoggingScope = RecordScope<PatientActor | HelperActor>
export type CareScope = RecordScope<StaffActor>
/** A clinic's job, and one patient of that clinic in it. */
export type JobScope = Scope<SystemActor>
export type JobRecordScope = RecordScope<SystemActor>
export type StaffScope = Scope<StaffActor>
/** A staff scope whose actor has the capability; the marks keep one from passing for the other. */
export type ClinicianScope = StaffScope & { readonly may: 'care' }
export type AdminScope = StaffScope & { readonly may: 'administer' }
/** Inside a clinic, before the person is known: an invitation is being used, or someone signs in. */
export type DoorScope = Scope<{ kind: 'nobody' }>
/** Before even the clinic is known: only the entry functions can be asked. */
export type EntryScope = {
  readonly [minted]: true
  readonly tx: Transaction
  readonly now: Instant
  readonly caller: Caller
  readonly procedure: string
}

/** For `access` alone (a wall sees to it). */
export function seal<S extends { readonly [minted]: true }>(fields: Omit<S, typeof minted>): S {
  return { ...fields, [minted]: true } as unknown as S
}
