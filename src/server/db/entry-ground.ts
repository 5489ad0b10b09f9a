import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryFact, EntryVersion } from '@/domain/entry'
import type { LoggingScope } from '@/server/access/scope'
import { dayOf, instantOrNull } from '@/server/db/row-value'

/** What storing a fact needs to know of what is there: its own id, the version it corrects, the first programme day. */
export type EntryGround = {
  digest: string | null
  replaced: { entryId: string; kind: EntryFact['kind']; day: CalendarDay } | null
  firstDay: CalendarDay | null
  /** Whether some programme of the patient has the exercise that the fact is about; true of any other fact. */
  itemKnown: boolean
  firstWalkAt: EntryVersion['recordedAt'] | null
  /** Of the version that it corrects. */
  note: string | null
}

type GroundRow = {
  digest: string | null
  replacedEntryId: string | null
  replacedKind: EntryFact['kind'] | null
  replacedDay: Date | null
  firstDay: Date | null
  itemKnown: boolean
  firstWalkAt: Date | null
  note: string | null
}

/** One look for all of it: a phone's record is the busiest path. */
export async function entryGround(scope: LoggingScope, fact: EntryFact): Promise<EntryGround> {
  const { clinicId, patientId } = scope
  const day = fact.kind === 'morning' ? fact.day : null
  const item = fact.kind === 'exercise' ? JSON.stringify([{ itemId: fact.itemId }]) : null
  const rows = await scope.tx.$queryRaw<GroundRow[]>`
    select
      (select digest from entry where clinic_id = ${clinicId}::uuid and id = ${fact.id}::uuid) as "digest",
      r.entry_id as "replacedEntryId", r.kind as "replacedKind", r.day as "replacedDay", r.details ->> 'note' as "note",
      (select min(start_day) from programme where clinic_id = ${clinicId}::uuid and patient_id = ${patientId}::uuid) as "firstDay",
      (${item}::jsonb is null or exists (select from programme
        where clinic_id = ${clinicId}::uuid and patient_id = ${patientId}::uuid and exercises @> ${item}::jsonb)) as "itemKnown",
      (select min(coalesce(started_at, recorded_at)) from entry w
        where w.clinic_id = ${clinicId}::uuid and w.patient_id = ${patientId}::uuid and w.day = ${day}::date and w.kind = 'walk'
          and not exists (select from entry n where n.clinic_id = w.clinic_id and n.replaces = w.id and n.patient_id = w.patient_id)) as "firstWalkAt"
    from (values (1)) one left join entry r
      on r.clinic_id = ${clinicId}::uuid and r.patient_id = ${patientId}::uuid and r.id = ${fact.replaces}::uuid`
  const row = rows[0]
  if (row === undefined) throw new Error('a row of values is always there')
  return {
    digest: row.digest,
    replaced:
      row.replacedEntryId === null || row.replacedKind === null || row.replacedDay === null
        ? null
        : { entryId: row.replacedEntryId, kind: row.replacedKind, day: dayOf(row.replacedDay) },
    firstDay: row.firstDay === null ? null : dayOf(row.firstDay),
    itemKnown: row.itemKnown,
    firstWalkAt: instantOrNull(row.firstWalkAt),
    note: row.note,
  }
}
