import type { Instant } from '@/domain/calendar-day'

/** In the order in which rows refer to each other. */
export const demoTables = [
  'clinic',
  'staff',
  'patient',
  'patient_name',
  'invitation',
  'consent',
  'programme',
  'screening_confirmation',
  'screening',
  'screening_signature',
  'falls_unlock',
  'template',
  'clinic_exercise',
  'decision',
  'decision_withdrawal',
  'pause',
  'pause_request',
  'flare',
  'fall',
  'outcome_request',
  'outcome_answer',
  'visit_version',
  'visit_finish',
  'note_version',
  'safety_stop',
  'stop_answer',
  'stop_lift',
  'entry',
] as const
export type DemoTable = (typeof demoTables)[number]
/** A row of a table by its columns, with the moment at which the clinic came to hold it. */
export type DemoRow = {
  table: DemoTable
  at: Instant
  patientId: string | null
  columns: Record<string, unknown>
}
/** A row of one patient's. */
export type Own = (table: DemoTable, at: Instant, columns: Record<string, unknown>) => DemoRow
