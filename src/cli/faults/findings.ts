import type { Client } from 'pg'
import type { Deed } from '@/cli/faults/deeds'
import type { Person } from '@/cli/faults/people'
import type { Saying } from '@/cli/faults/wire'
import type { RefusalCode } from '@/domain/refusal'
import type { QueuedFact } from '@/offline/queued-fact'

export type Finding = { kind: 'lost' | 'doubled' | 'changed' | 'stop'; what: string }

type Row = { id: string; told: Record<string, unknown> }

/** Each column under the name of the fact's field. */
const entryColumns = `jsonb_build_object('kind', kind, 'entryId', entry_id, 'replaces', replaces, 'recordedAt', iso(recorded_at),
  'timeZone', time_zone, 'day', day, 'startedAt', iso(started_at), 'minutes', minutes, 'before', before, 'worst', worst,
  'morning', morning, 'gate', gate, 'reason', reason, 'details', details, 'why', why, 'itemId', item_id, 'sets', sets,
  'effort', effort, 'pain', pain)`

const rowsOfPatient = `
  select id, ${entryColumns} as told from entry where patient_id = $1
  union all select id, jsonb_build_object('kind', 'stop', 'source', source, 'recordedAt', iso(recorded_at), 'timeZone', time_zone)
    from safety_stop where patient_id = $1
  union all select id, jsonb_build_object('kind', 'stop-answer', 'stopId', stop_id, 'answer', answer, 'recordedAt', iso(recorded_at))
    from stop_answer where patient_id = $1
  union all select id, jsonb_build_object('kind', 'flare', 'day', day, 'gate', gate, 'recordedAt', iso(recorded_at), 'timeZone', time_zone)
    from flare where patient_id = $1
  union all select id, jsonb_build_object('kind', 'flare-end', 'flareId', flare_id, 'recordedAt', iso(recorded_at))
    from flare_end where patient_id = $1
  union all select id, jsonb_build_object('kind', 'pause-request', 'from', from_day, 'to', to_day, 'reason', reason, 'note', note,
    'recordedAt', iso(recorded_at), 'timeZone', time_zone) from pause_request where patient_id = $1
  union all select id, jsonb_build_object('kind', 'pause-request-end', 'requestId', request_id, 'recordedAt', iso(recorded_at), 'timeZone', time_zone)
    from pause_request_end where patient_id = $1
  union all select id, jsonb_build_object('kind', 'fall', 'day', day, 'hurt', hurt, 'recordedAt', iso(recorded_at), 'timeZone', time_zone)
    from fall where patient_id = $1
  union all select id, jsonb_build_object('kind', 'outcome', 'setId', set_id, 'occasion', occasion, 'pain', pain, 'activities', activities,
    'change', change, 'requestId', request_id, 'recordedAt', iso(recorded_at), 'timeZone', time_zone) from outcome_answer where patient_id = $1`

/** The same whatever the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, one]) => `${name}:${canonical(one)}`).join(',')}}`
}

/** The fields of a fact that the clinic has otherwise. */
const otherwise = ({ fact }: Deed, { told }: Row): string[] =>
  Object.entries(fact)
    .filter(([name]) => name !== 'id' && name in told)
    .filter(([name, typed]) => canonical(typed) !== canonical(told[name]))
    .map(([name, typed]) => `${name} ${canonical(typed)} is ${canonical(told[name])}`)

/** What the clinic may say no to, whoever is right about the time. */
const fair: readonly RefusalCode[] = [
  'in-the-future',
  'morning-closed',
  'flare-again',
  'flare-over',
  'before-programme',
  'already-paused',
  'pause-over',
  'outcome-closed',
]
/** What it says of a fact that stands on another, when it has not got that one. */
const hanging: readonly RefusalCode[] = ['replaced-unknown', 'not-found']

export type Ledger = {
  deeds: readonly Deed[]
  /** The last queue that the phone showed its person. */
  queue: readonly QueuedFact[]
  sayings: readonly Saying[]
}

const baseOf = ({ fact }: Deed): string | null =>
  'replaces' in fact
    ? fact.replaces
    : fact.kind === 'stop-answer'
      ? fact.stopId
      : fact.kind === 'flare-end'
        ? fact.flareId
        : fact.kind === 'pause-request-end'
          ? fact.requestId
          : fact.kind === 'outcome' && fact.setId !== fact.id
            ? fact.setId
            : null

/** Whether the clinic has said no to it, for a reason, and the phone shows so. */
function isRefusedFairly(deed: Deed, rows: ReadonlyMap<string, Row>, { queue, sayings }: Ledger): boolean {
  const said = sayings.find(
    ({ factId, code }) => factId === deed.fact.id && code !== null && code !== 'unauthenticated',
  )
  const code = said?.code as RefusalCode | undefined
  if (code === undefined) return false
  const base = baseOf(deed)
  const isFair = fair.includes(code) || (hanging.includes(code) && base !== null && !rows.has(base))
  const isShown = queue.some(({ fact, sending }) => fact.id === deed.fact.id && sending.state === 'refused')
  return isFair && (isShown || deed.isDropped || deed.fact.kind === 'stop-answer')
}

function findingOf(
  deed: Deed,
  rows: ReadonlyMap<string, Row>,
  ledger: Ledger,
  onDisk: ReadonlySet<string>,
): Finding | null {
  const { fact, told, isDropped } = deed
  const row = rows.get(fact.id)
  const name = `${fact.kind} ${fact.id}`
  const shown = ledger.queue.find((queued) => queued.fact.id === fact.id)?.sending
  if (row !== undefined) {
    const changes = otherwise(deed, row)
    if (changes.length > 0) return { kind: 'changed', what: `${name}: ${changes.join(', ')}` }
    // Sent at once past a disk that takes nothing, and the answer lost: the next try with the same id stores it once.
    if (told === 'missed' && onDisk.has(fact.id))
      return { kind: 'changed', what: `${name} was told as not kept, and is there` }
    if (shown?.state === 'refused')
      return { kind: 'changed', what: `${name} is shown as refused, and is there` }
    if (shown?.state === 'waiting')
      return { kind: 'changed', what: `${name} is shown as waiting, and is there` }
    return null
  }
  const isUrgent = fact.kind === 'stop' || fact.kind === 'stop-answer'
  // One that no disk would take goes with its page: the person was told all the while that the clinic has not got it.
  const isOwed = deed.isOwed || (isUrgent ? onDisk.has(fact.id) : told === 'kept')
  if (!isOwed || isDropped || isRefusedFairly(deed, rows, ledger)) return null
  // It waits, and is shown to, for a stop that went with its page: what the clinic is owed of stops is asked of each.
  if (fact.kind === 'stop-answer' && shown?.state === 'waiting' && !rows.has(fact.stopId)) return null
  const state = shown === undefined ? 'not on the phone either' : JSON.stringify(shown)
  return { kind: fact.kind === 'stop' ? 'stop' : 'lost', what: `${name} is not at the clinic: ${state}` }
}

/** Holds what a person did against what the clinic has. */
export async function findingsOf(
  owner: Client,
  person: Person,
  ledger: Ledger,
  onDisk: ReadonlySet<string>,
): Promise<Finding[]> {
  const { rows: found } = await owner.query<Row>(rowsOfPatient, [person.id])
  const rows = new Map(found.map((row) => [row.id, row]))
  const own = ledger.deeds.filter(({ whose }) => whose === person.id)
  const findings = own.map((deed) => findingOf(deed, rows, ledger, onDisk))
  const strangers = found.filter(({ id }) => !own.some(({ fact }) => fact.id === id))
  const unasked = strangers.map(({ id, told }): Finding => {
    const isOthers = ledger.deeds.some(({ fact }) => fact.id === id)
    const kind = isOthers ? 'changed' : 'doubled'
    return {
      kind,
      what: `${String(told['kind'])} ${id} ${isOthers ? 'is kept for another person' : 'was never typed'}`,
    }
  })
  return [...findings.filter((finding) => finding !== null), ...unasked]
}
