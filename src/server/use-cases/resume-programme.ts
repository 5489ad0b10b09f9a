import { addDays, maxDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { requestedPauses } from '@/domain/pause-request'
import { Refusal } from '@/domain/refusal'
import { daysAway } from '@/domain/return-proposal'
import { newId } from '@/server/access/new-id'
import type { CareScope } from '@/server/access/scope'
import { decisionsOf } from '@/server/db/decision'
import { lockPatient } from '@/server/db/patient'
import { insertPauseEnd, pauseEndOf, pausesOf } from '@/server/db/pause'
import { insertAnswer, requestsOf } from '@/server/db/pause-request'
import { decideReturn, wasSent } from '@/server/use-cases/decide-return'
import type { ReturnChoice } from '@/server/use-cases/decide-return'
import { loadPrescription } from '@/server/use-cases/load-prescription'

/** Without a last day, today is the pause's last; one that has not begun never begins. */
export type Resumption = ReturnChoice & { pauseId: string; lastDay?: CalendarDay | undefined }

/**
 * Ends a pause, and puts each item where the clinician has it begin again, else where the rules propose, from the day
 * after. Of a pause that the patient asked for, it grants the days up to then. Sent twice, it is done once.
 * @throws Refusal not-found | not-paused (it is over) | end-before-start at lastDay for a day that is past, and those of
 * `decideReturn`
 */
export async function resumeProgramme(scope: CareScope, resumption: Resumption): Promise<void> {
  await lockPatient(scope)
  const asked = requestedPauses(await requestsOf(scope, new Map()))
  const pause = [...(await pausesOf(scope, new Map())), ...asked].find(({ id }) => id === resumption.pauseId)
  if (pause === undefined) throw new Refusal('not-found', 'pauseId')
  const decisions = await decisionsOf(scope, new Map())
  const record = await loadPrescription(scope, decisions)
  const { today } = record
  const chosen = resumption.lastDay ?? today
  const isAsked = asked.some(({ id }) => id === pause.id)
  const sent = decisions.find(({ id }) => id === resumption.decisionId)
  if (isAsked && wasSent(sent, resumption)) return
  const ended = isAsked ? null : await pauseEndOf(scope, pause.id)
  const lastDay = pause.from > chosen ? addDays(pause.from, -1) : chosen
  if (ended !== null) {
    if (wasSent(sent, resumption) || ended === lastDay) return
    throw new Refusal('not-paused')
  }
  if (pause.to !== null && pause.to < today) throw new Refusal('not-paused')
  if (chosen < today) throw new Refusal('end-before-start', 'lastDay', { today })
  const granted = lastDay < pause.from ? null : { from: pause.from, to: lastDay }
  if (isAsked) await insertAnswer(scope, { id: newId(), requestId: pause.id, granted })
  else await insertPauseEnd(scope, { pauseId: pause.id, lastDay })
  const fromDay = maxDay(addDays(lastDay, 1), addDays(today, 1))
  await decideReturn(scope, record, resumption, { fromDay, daysAway: daysAway(pause.from, lastDay) })
}
