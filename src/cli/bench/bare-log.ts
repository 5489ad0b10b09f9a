import { createHash } from 'node:crypto'
import { AUDIT_COLUMNS, newBareId } from '@/cli/bench/bare-session'
import type { Answering } from '@/cli/bench/bare-session'
import { bareStanding } from '@/cli/bench/bare-standing'
import { isLate } from '@/domain/entry'
import type { WalkFact } from '@/domain/entry'
import { offsetMinutes } from '@/domain/calendar-day'

/** The walk, unless its id is there or it lies before the programme, and the audit line: one statement. */
const WRITE = `with ground as (select min(start_day) as first from programme where clinic_id = $1 and patient_id = $2),
  kept as (insert into entry (clinic_id, patient_id, id, entry_id, kind, day, started_at, recorded_at, arrived_at, time_zone,
      offset_minutes, late, minutes, before, worst, gate, details, recorded_by, recorded_by_id, digest)
    select $1, $2, $3, $4, 'walk', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'patient', $2, $17
    from ground where first <= $5::date
    on conflict do nothing returning id),
  line as (${AUDIT_COLUMNS}
    values ($1, $18, $8, 'patient', $2, $19, $20, 'record.logWalk', array[$2]::uuid[], 'done'))
  select (select count(*) from kept)::int as kept`

/** Stores one walk of the patient's own. */
export async function bareLog({ client, session, now, body }: Answering): Promise<string> {
  const fact = JSON.parse(body) as WalkFact
  const { clinic_id, patient_id, session_id } = session
  const digest = createHash('sha256').update(body).digest('hex')
  const late = isLate(fact.day, fact.recordedAt, fact.timeZone)
  const found = await client.query<{ kept: number }>({
    name: 'log',
    text: WRITE,
    values: [
      clinic_id,
      patient_id,
      fact.id,
      fact.entryId,
      fact.day,
      fact.startedAt,
      fact.recordedAt,
      now,
      fact.timeZone,
      offsetMinutes(fact.recordedAt, fact.timeZone),
      late,
      fact.minutes,
      fact.before,
      fact.worst,
      fact.gate,
      JSON.stringify(fact.details),
      digest,
      newBareId(),
      session_id,
      newBareId(),
    ],
  })
  const stored = found.rows[0]?.kept === 1 ? 'now' : 'before'
  await bareStanding(client, clinic_id, patient_id ?? '', now)
  return JSON.stringify({ id: fact.id, stored, serverTime: now })
}
