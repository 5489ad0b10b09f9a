import { offsetMinutes } from '@/domain/calendar-day'
import type { MadeVersion } from '@/cli/demo/second-thoughts'

/** A version of an entry as a row of the ledger. */
export function entryColumns(version: MadeVersion, patientId: string): Record<string, unknown> {
  const walk = version.kind === 'walk' ? version : null
  const zero = version.kind === 'zero' ? version : null
  const exercise = version.kind === 'exercise' ? version : null
  return {
    id: version.id,
    entry_id: version.entryId,
    replaces: version.replaces,
    kind: version.kind,
    day: version.day,
    started_at: walk?.startedAt ?? null,
    recorded_at: version.recordedAt,
    arrived_at: version.arrivedAt,
    time_zone: version.timeZone,
    offset_minutes: offsetMinutes(version.recordedAt, version.timeZone),
    late: version.late,
    minutes: walk?.minutes ?? null,
    before: walk?.before ?? null,
    worst: walk?.worst ?? null,
    morning: version.kind === 'morning' ? version.morning : null,
    gate: walk?.gate ?? zero?.gate ?? null,
    reason: zero?.reason ?? null,
    details: walk?.details ?? null,
    item_id: exercise?.itemId ?? null,
    sets: exercise?.sets ?? null,
    effort: exercise?.effort ?? null,
    pain: exercise?.pain ?? null,
    why: version.kind === 'withdrawal' ? version.why : null,
    recorded_by: 'patient',
    recorded_by_id: patientId,
    digest: 'seed',
  }
}
