import { addDays, maxDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import { daysAway } from '@/domain/return-proposal'
import type { CareScope } from '@/server/access/scope'
import { decisionsOf } from '@/server/db/decision'
import { lockPatient } from '@/server/db/patient'
import { insertPauseEnd, pauseEndOf, pausesOf } from '@/server/db/pause'
import { decideReturn, wasSent } from '@/server/use-cases/decide-return'
import type { ReturnChoice } from '@/server/use-cases/decide-return'
import { loadPrescription } from '@/server/use-cases/load-prescription'

/** Without a last day, today is the pause's last; one that has not begun never begins. */
export type Resumption = ReturnChoice & { pauseId: string; lastDay?: CalendarDay | undefined }

/**
 * Ends a pause, and puts each item where the clinician has it begin again, else where the rules propose, from the day
 * after. Sent twice, it is done once.
 * @throws Refusal not-found | not-paused (it is over) | end-before-start at lastDay for a day that is past, and those of
 * `decideReturn`
 */
export async function resumeProgramme(scope: CareScope, resumption: Resumption): Promise<void> {
  await lockPatient(scope)
  const pause = (await pausesOf(scope, new Map())).find(({ id }) => id === resumption.pauseId)
  if (pause === undefined) throw new Refusal('not-found', 'pauseId')
  const decisions = await decisionsOf(scope, new Map())
  const record = await loadPrescription(scope, decisions)
  const { today } = record
  const asked = resumption.lastDay ?? today
  const ended = await pauseEndOf(scope, pause.id)
  const lastDay = pause.from > asked ? addDays(pause.from, -1) : asked
  if (ended !== null) {
    const sent = decisions.find(({ id }) => id === resumption.decisionId)
    if (wasSent(sent, resumption) || ended === lastDay) return
    throw new Refusal('not-paused')
  }
  if (pause.to !== null && pause.to < today) throw new Refusal('not-paused')
  if (asked < today) throw new Refusal('end-before-start', 'lastDay', { today })
  await insertPauseEnd(scope, { pauseId: pause.id, lastDay })
  const fromDay = maxDay(addDays(lastDay, 1), addDays(today, 1))
  await decideReturn(scope, record, resumption, { fromDay, daysAway: daysAway(pause.from, lastDay) })
}
