import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryFact, EntryVersion, WalkDetails } from '@/domain/entry'
import type { CareScope, LoggingScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, instantFrom, instantOrNull } from '@/server/db/row-value'
import type { Entry as Row } from '@/server/generated/client'

/** Every version of every entry of the patient, withdrawn ones too, in order of arrival.
 * @param names of the patient and of whoever logged for them, by id */
export async function entryVersionsOf(
  scope: RecordScope,
  names: ReadonlyMap<string, string>,
): Promise<EntryVersion[]> {
  const rows = await scope.tx.entry.findMany({
    where: { clinicId: scope.clinicId, patientId: scope.patientId },
    orderBy: [{ arrivedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => versionOf(row, names))
}

function versionOf(row: Row, names: ReadonlyMap<string, string>): EntryVersion {
  const shared = {
    id: row.id,
    entryId: row.entryId,
    replaces: row.replaces,
    recordedAt: instantFrom(row.recordedAt),
    timeZone: row.timeZone,
    arrivedAt: instantFrom(row.arrivedAt),
    late: row.late,
    recordedBy: row.recordedBy as EntryVersion['recordedBy'],
    recordedByName: names.get(row.recordedById) ?? null,
    ...(row.source === 'paper' ? { source: 'paper' as const } : {}),
  }
  const day = dayOf(row.day)
  // Checks in the database hold each kind to its columns.
  switch (row.kind) {
    case 'walk':
      return {
        ...shared,
        kind: 'walk',
        day,
        startedAt: instantOrNull(row.startedAt),
        minutes: row.minutes ?? 0,
        ...(row.movingSeconds === null ? {} : { movingSeconds: row.movingSeconds }),
        before: row.before,
        worst: row.worst,
        gate: row.gate as 'clear' | 'stopped' | 'not-asked',
        details: row.details as WalkDetails,
      }
    case 'zero':
      return {
        ...shared,
        kind: 'zero',
        day,
        reason: row.reason as Extract<EntryFact, { kind: 'zero' }>['reason'],
        gate: row.gate as 'clear' | 'stopped' | 'not-asked',
      }
    case 'morning':
      return { ...shared, kind: 'morning', day, morning: row.morning ?? 0 }
    case 'exercise':
      return {
        ...shared,
        kind: 'exercise',
        day,
        itemId: row.itemId ?? '',
        sets: row.sets as number[][],
        effort: row.effort,
        pain: row.pain,
      }
    default:
      return { ...shared, kind: 'withdrawal', replaces: row.replaces ?? row.entryId, why: row.why }
  }
}

export type Keeping = {
  day: CalendarDay
  late: boolean
  offsetMinutes: number
  source: 'phone' | 'paper'
  digest: string
}

/** False when its id is there already: sending twice stores once. */
export async function insertEntry(
  scope: LoggingScope | CareScope,
  fact: EntryFact,
  keeping: Keeping,
): Promise<boolean> {
  const { kind, id, entryId, replaces, recordedAt, timeZone } = fact
  const walk = kind === 'walk' ? fact : null
  const asked = kind === 'walk' || kind === 'zero' ? fact : null
  const exercise = kind === 'exercise' ? fact : null
  const added = await scope.tx.$executeRaw`
    insert into entry (clinic_id, id, entry_id, replaces, patient_id, kind, day, started_at, recorded_at, arrived_at, time_zone,
      offset_minutes, late, minutes, moving_seconds, before, worst, morning, gate, reason, details, why, item_id, sets, effort, pain, recorded_by, recorded_by_id, source, digest)
    values (${scope.clinicId}::uuid, ${id}::uuid, ${entryId}::uuid, ${replaces}::uuid, ${scope.patientId}::uuid, ${kind},
      ${dateOf(keeping.day)}::date, ${walk?.startedAt ?? null}::timestamptz, ${recordedAt}::timestamptz, ${scope.now}::timestamptz,
      ${timeZone}, ${keeping.offsetMinutes}::int, ${keeping.late}, ${walk?.minutes ?? null}::int, ${walk?.movingSeconds ?? null}::int, ${walk?.before ?? null}::int,
      ${walk?.worst ?? null}::int, ${kind === 'morning' ? fact.morning : null}::int, ${asked?.gate ?? null},
      ${kind === 'zero' ? fact.reason : null}, ${walk === null ? null : JSON.stringify(walk.details)}::jsonb,
      ${kind === 'withdrawal' ? fact.why : null}, ${exercise?.itemId ?? null}::uuid,
      ${exercise === null ? null : JSON.stringify(exercise.sets)}::jsonb, ${exercise?.effort ?? null}::int, ${exercise?.pain ?? null}::int, ${scope.actor.kind}, ${scope.actor.id}::uuid, ${keeping.source}, ${keeping.digest})
    on conflict do nothing`
  return added > 0
}

/** Of what the patient has under that id; null when it is nothing. */
export async function digestOf(scope: RecordScope, id: string): Promise<string | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.entry.findUnique({
    where: { clinicId_id: { clinicId, id }, patientId },
    select: { digest: true },
  })
  return row?.digest ?? null
}
