import { ownerRows } from '@/server/testing/owner'

/** Every table of clinic data, as the database itself lists them; `clinic` goes by its own id. */
export async function clinicTables(): Promise<{ table: string; clinicColumn: string; ofPatient: boolean }[]> {
  return ownerRows(`
    select c.relname as "table", case c.relname when 'clinic' then 'id' else 'clinic_id' end as "clinicColumn",
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped) as "ofPatient"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and (c.relname = 'clinic' or exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped))
    order by c.relname`)
}

const fingerprintOf = async (table: string, where: string, values: unknown[]): Promise<string> => {
  const [row] = await ownerRows<{ print: string }>(
    `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from "${table}" t where ${where}`,
    values,
  )
  return row?.print ?? ''
}

/** Count and checksum of every table, as far as it belongs to that clinic: equal before and after, nothing changed. */
export async function printOfClinic(clinicId: string): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const { table, clinicColumn } of await clinicTables())
    prints[table] = await fingerprintOf(table, `${clinicColumn} = $1`, [clinicId])
  return prints
}

/** The same for what is recorded about one patient: that a session was seen again is another matter. */
export async function printOfPatient(patientId: string): Promise<Record<string, string>> {
  const prints: Record<string, string> = { patient: await fingerprintOf('patient', 'id = $1', [patientId]) }
  for (const { table, ofPatient } of await clinicTables())
    if (ofPatient && table !== 'session')
      prints[table] = await fingerprintOf(table, 'patient_id = $1', [patientId])
  return prints
}

export type AuditLine = {
  procedure: string
  actor_kind: string
  actor_id: string | null
  patient_ids: string[]
  outcome: string
  code: string | null
  clinic_id: string
}

/** The audit lines of one request, oldest first. */
export const auditOf = (requestId: string): Promise<AuditLine[]> =>
  ownerRows<AuditLine>(
    `select procedure, actor_kind, actor_id, patient_ids, outcome, code, clinic_id from audit_line
     where request_id = $1 order by id`,
    [requestId],
  )

/** Versions of a patient's entries as stored, in order of arrival. */
export const storedEntries = (patientId: string): Promise<Record<string, unknown>[]> =>
  ownerRows('select * from entry where patient_id = $1 order by arrived_at, id', [patientId])
