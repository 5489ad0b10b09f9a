import type { PoolClient } from 'pg'
import { isoOf } from '@/cli/bench/bare-instant'

const ENTRIES = `select id, entry_id, replaces, kind, day::text, started_at::text, recorded_at::text, arrived_at::text, time_zone, late,
    minutes, before, worst, morning, gate, reason, details::text, recorded_by
  from entry where clinic_id = $1 and patient_id = $2 order by recorded_at, id`

type Row = [
  id: string,
  entryId: string,
  replaces: string | null,
  kind: string,
  day: string,
  startedAt: string | null,
  recordedAt: string,
  arrivedAt: string,
  timeZone: string,
  late: boolean,
  minutes: number | null,
  before: number | null,
  worst: number | null,
  morning: number | null,
  gate: string | null,
  reason: string | null,
  details: string | null,
  recordedBy: string,
]
type Kept = { leaf: Row; count: number; firstAt: string; firstLate: boolean }

/** The entries that count now, as JSON: written by hand, since every value but names and notes is plain. */
export async function bareEntries(
  client: PoolClient,
  { clinicId, patientId, name }: { clinicId: string; patientId: string | null; name: string },
): Promise<string> {
  const found = await client.query<Row>({
    name: 'entries',
    text: ENTRIES,
    values: [clinicId, patientId],
    rowMode: 'array',
  })
  const entries = new Map<string, Kept>()
  for (const row of found.rows) {
    const kept = entries.get(row[1])
    if (kept === undefined) entries.set(row[1], { leaf: row, count: 1, firstAt: row[6], firstLate: row[9] })
    else {
      kept.leaf = row
      kept.count += 1
    }
  }
  const byName = JSON.stringify(name)
  const inOrder = [...entries.values()].filter(({ leaf }) => leaf[3] !== 'withdrawal').sort(byTime)
  return `[${inOrder.map((kept) => written(kept, byName)).join(',')}]`
}

const keyOf = ({ leaf, firstAt }: Kept) => `${leaf[4]} ${leaf[5] ?? '~'} ${firstAt} ${leaf[0]}`
const byTime = (a: Kept, b: Kept) => (keyOf(a) < keyOf(b) ? -1 : 1)
const quoted = (text: string | null) => (text === null ? 'null' : `"${text}"`)

function written({ leaf, count, firstAt, firstLate }: Kept, byName: string): string {
  const [id, entryId, replaces, kind, day, startedAt, recordedAt, arrivedAt, timeZone, late] = leaf
  const [, , , , , , , , , , minutes, before, worst, morning, gate, reason, details, recordedBy] = leaf
  const own =
    kind === 'walk'
      ? `"startedAt":${startedAt === null ? 'null' : `"${isoOf(startedAt)}"`},"minutes":${minutes},"before":${before},"worst":${worst},"gate":"${gate}","details":${details}`
      : kind === 'zero'
        ? `"reason":${quoted(reason)},"gate":"${gate}"`
        : `"morning":${morning}`
  return `{"id":"${id}","entryId":"${entryId}","replaces":${quoted(replaces)},"recordedAt":"${isoOf(recordedAt)}","timeZone":"${timeZone}","arrivedAt":"${isoOf(arrivedAt)}","late":${late},"recordedBy":"${recordedBy}","recordedByName":${recordedBy === 'patient' ? byName : 'null'},"kind":"${kind}","day":"${day}",${own},"versionCount":${count},"entryLate":${firstLate || late},"firstRecordedAt":"${isoOf(firstAt)}"}`
}
