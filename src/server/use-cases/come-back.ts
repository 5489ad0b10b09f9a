import { addDays } from '@/domain/calendar-day'
import { currentEntries } from '@/domain/entry-versions'
import { Refusal } from '@/domain/refusal'
import { comingBack } from '@/domain/coming-back'
import type { CareScope } from '@/server/access/scope'
import { decisionsOf } from '@/server/db/decision'
import { entryVersionsOf } from '@/server/db/entry'
import { lockPatient } from '@/server/db/patient'
import { pausesOf } from '@/server/db/pause'
import { requestsOf } from '@/server/db/pause-request'
import { decideReturn, wasSent } from '@/server/use-cases/decide-return'
import type { ReturnChoice } from '@/server/use-cases/decide-return'
import { loadPrescription } from '@/server/use-cases/load-prescription'

/**
 * After a pause or a stop that ended by itself, or days without a walk: begins again, from tomorrow, where the rules
 * propose or the clinician has it. Sent twice, it is decided once.
 * @throws Refusal not-paused (there is no break to come back from), and those of `decideReturn`
 */
export async function comeBack(scope: CareScope, choice: ReturnChoice): Promise<void> {
  await lockPatient(scope)
  const decisions = await decisionsOf(scope, new Map())
  if (
    wasSent(
      decisions.find(({ id }) => id === choice.decisionId),
      choice,
    )
  )
    return
  const loaded = await loadPrescription(scope, decisions)
  const entries = currentEntries(await entryVersionsOf(scope, new Map()))
  const [pauses, requests] = [await pausesOf(scope, new Map()), await requestsOf(scope, new Map())]
  const record = { ...loaded, entries, pauses, requests }
  const proposal = comingBack(record)
  if (proposal === null) throw new Refusal('not-paused')
  const { daysAway } = proposal
  await decideReturn(scope, record, choice, { fromDay: addDays(record.today, 1), daysAway })
}
