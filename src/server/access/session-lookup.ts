import { PHONE_IDLE_DAYS } from '@/domain/device'
import type { Language } from '@/domain/person'
import type { Instant } from '@/domain/calendar-day'
import type { Transaction } from '@/server/prisma'

/** A session that was looked up just now and is open. */
export type OpenSession = {
  clinicId: string
  sessionId: string
  staffId: string | null
  patientId: string | null
  /** Who logs for that patient; null of the patient's own sessions. */
  helperId: string | null
  name: string
  language: Language
  clinician: boolean
  admin: boolean
  timeZone: string
  simulated: boolean
}

/**
 * Looks a session up and, in the same statement, tells row-level security for the rest of the transaction whose
 * clinic and whose record this is. Staff: 30 minutes idle, 12 hours in all. A patient's phone: 180 days idle.
 * Null when there is none, or it has ended.
 */
export async function openSession(tx: Transaction, id: string, now: Instant): Promise<OpenSession | null> {
  const rows = await tx.$queryRaw<OpenSession[]>`
    select s.clinic_id as "clinicId", s.session_id as "sessionId", s.staff_id as "staffId", s.patient_id as "patientId",
      s.helper_id as "helperId", s.name, s.language, s.clinician, s.admin, s.time_zone as "timeZone", s.simulated,
      set_config('app.clinic_id', s.clinic_id::text, true), set_config('app.patient_id', coalesce(s.patient_id::text, ''), true)
    from open_session(${id}::uuid, ${now}::timestamptz, interval '30 minutes', interval '12 hours', make_interval(days => ${PHONE_IDLE_DAYS}::int)) s`
  return rows[0] ?? null
}

/** Tells row-level security the clinic, when it is known otherwise than by a session. */
export async function enterClinic(tx: Transaction, clinicId: string): Promise<void> {
  await tx.$queryRaw`select set_config('app.clinic_id', ${clinicId}, true), set_config('app.patient_id', '', true)`
}
