import type { PoolClient } from 'pg'
import { casesOf, decidedOf, rowsOf } from '@/cli/bench/bare-cases'
import { DECISIONS, TOUCHED } from '@/cli/bench/bare-decisions'
import type { DecidedRow, TouchedRow } from '@/cli/bench/bare-decisions'
import { FACTS_OF_ONE } from '@/cli/bench/bare-facts'
import type { BareFacts } from '@/cli/bench/bare-facts'
import { LAST, VERSIONS_IN, versionOf } from '@/cli/bench/bare-versions'
import type { LastRow, VersionsRow } from '@/cli/bench/bare-versions'
import { standingDays, standsUntil } from '@/domain/attention-days'
import { attentionStanding } from '@/domain/attention-standing'
import { instant } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { withEntries } from '@/domain/caseload-case'

const LOCK = 'select from standing where clinic_id = $1 and patient_id = $2 for update'
const STORE = `update standing set rank = $3, since = $4, reasons = $5, ended = $6, last_day = $7, stands_until = $8,
  changes = changes + 1 where clinic_id = $1 and patient_id = $2`

type Days = { from: CalendarDay; to: CalendarDay | null }

/** How the patient stands, computed anew after what was just stored: the rules are the house's own, the rest is by hand. */
export async function bareStanding(
  client: PoolClient,
  clinicId: string,
  id: string,
  now: string,
): Promise<void> {
  const at = instant(now)
  const whose = [clinicId, id]
  // One after another, though all are sent at once: what follows the lock reads what was committed before it.
  const [, facts, decided, touched] = await Promise.all([
    client.query({ name: 'lock', text: LOCK, values: whose }),
    rowsOf<BareFacts>(client, 'facts-of-one', FACTS_OF_ONE, whose),
    rowsOf<DecidedRow>(client, 'decisions', DECISIONS, [clinicId, [id]]),
    rowsOf<TouchedRow>(client, 'touched', TOUCHED, [clinicId, [id]]),
  ])
  const [one] = casesOf(facts, decidedOf(decided, touched), at)
  if (one === undefined) throw new Error('nobody to stand')
  const recordOf = async (days: Days[]) => {
    const told = await rowsOf<VersionsRow>(client, 'versions-in', VERSIONS_IN, [
      ...whose,
      days.map(({ from }) => from),
      days.map(({ to }) => to ?? 'infinity'),
    ])
    return withEntries(one, told.flatMap(({ versions }) => versions).map(versionOf)).record
  }
  const days: Days[] = standingDays({ ...one, lastDay: null }, at)
  let record = await recordOf(days)
  const recent = days.find(({ to }) => to === null)
  if (recent !== undefined && !record.entries.some(({ day }) => day >= recent.from)) {
    // Silent for longer than is read back: few are.
    const [last] = await rowsOf<LastRow>(client, 'last', LAST, [clinicId, [id]])
    if (last !== undefined) record = await recordOf(standingDays({ ...one, lastDay: last.day }, at))
  }
  const { invitedAt, joinedAt, answers, timeZone } = one.facts
  const { rank, since, reasons, ended, lastDay } = attentionStanding(
    { record, touched: one.touched, invitedAt, joinedAt, answers },
    at,
  )
  const told = [rank, since, JSON.stringify(reasons), ended, lastDay]
  const kept = [...whose, ...told, standsUntil(timeZone, at)]
  await client.query({ name: 'store', text: STORE, values: kept })
}
