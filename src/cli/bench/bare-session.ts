import { randomBytes } from 'node:crypto'
import type { PoolClient, QueryResult } from 'pg'
import { uuidV7 } from '@/domain/uuid-v7'

export type BareSession = {
  clinic_id: string
  session_id: string
  staff_id: string | null
  patient_id: string | null
  time_zone: string
}
export type Answering = {
  client: PoolClient
  session: BareSession
  /** ISO 8601. */
  now: string
  query: URLSearchParams
  body: string
}

const COOKIE = /(?:^|; )session=([0-9a-f-]{36})(?:;|$)/

/** Begins, looks the session up and sets clinic and actor for row-level security, all in one round trip. The id is made
 * of the signs of a uuid alone: it may stand in the statement. */
export async function openBareSession(
  client: PoolClient,
  cookies: string,
  now: string,
): Promise<BareSession | null> {
  const id = COOKIE.exec(cookies)?.[1]
  if (id === undefined) return null
  const answers =
    (await client.query(`begin; select s.clinic_id, s.session_id, s.staff_id, s.patient_id, s.time_zone,
      set_config('app.clinic_id', s.clinic_id::text, true), set_config('app.patient_id', coalesce(s.patient_id::text, ''), true)
    from open_session('${id}', '${now}', interval '30 minutes', interval '12 hours', interval '180 days') s`)) as unknown as QueryResult<BareSession>[]
  return answers[1]?.rows[0] ?? null
}

/** The columns of an audit line's insert, for a statement that has the line's own values to hand. */
export const AUDIT_COLUMNS =
  'insert into audit_line (clinic_id, id, at, actor_kind, actor_id, session_id, request_id, procedure, patient_ids, outcome)'

export const newBareId = (): string => uuidV7(Date.now(), randomBytes(10))
