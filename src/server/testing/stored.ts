import { ownerRows } from '@/server/testing/owner'

type ClinicTable = { table: string; clinicColumn: string; ofPatient: boolean }

let tables: Promise<ClinicTable[]> | null = null

/** Every table of clinic data, as the database itself lists them; `clinic` goes by its own id. */
export function clinicTables(): Promise<ClinicTable[]> {
  tables ??= ownerRows(`
    select c.relname as "table", case c.relname when 'clinic' then 'id' else 'clinic_id' end as "clinicColumn",
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped) as "ofPatient"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and (c.relname = 'clinic' or exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped))
    order by c.relname`)
  return tables
}

/** A row as it is compared: a standing without its count of writes, which also counts one that changed nothing. */
const rowText = (table: string) => (table === 'standing' ? `(to_jsonb(t) - 'changes')::text` : 't::text')

/** Count and checksum of those rows of several tables, in one look. */
async function printsOf(
  whose: 'clinic' | 'patient',
  wanted: readonly { table: string; column: string }[],
  id: string,
): Promise<Record<string, string>> {
  const looks = wanted.map(
    ({ table, column }) =>
      `select '${table}' as "table", count(*) || ' ' || coalesce(md5(string_agg(${rowText(table)}, '|' order by ${rowText(table)})), '') as print
       from "${table}" t where ${column} = $1`,
  )
  const rows = await ownerRows<{ table: string; print: string }>(looks.join(' union all '), [id], whose)
  return Object.fromEntries(rows.map(({ table, print }) => [table, print]))
}

/** Count and checksum of every table, as far as it belongs to that clinic: equal before and after, nothing changed. */
export async function printOfClinic(clinicId: string): Promise<Record<string, string>> {
  const wanted = (await clinicTables()).map(({ table, clinicColumn }) => ({ table, column: clinicColumn }))
  return printsOf('clinic', wanted, clinicId)
}

/** The same for what is recorded about one patient: that a session was seen again is another matter. */
export async function printOfPatient(patientId: string): Promise<Record<string, string>> {
  const theirs = (await clinicTables()).filter(({ table, ofPatient }) => ofPatient && table !== 'session')
  const wanted = theirs.map(({ table }) => ({ table, column: 'patient_id' }))
  return printsOf('patient', [{ table: 'patient', column: 'id' }, ...wanted], patientId)
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
