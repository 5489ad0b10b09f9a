import { localDay } from '@/domain/calendar-day'
import { discBarsLoads } from '@/domain/exercise-lock'
import { Refusal } from '@/domain/refusal'
import { gateConcernsOf, readAnswers, readClearance } from '@/domain/screening'
import type { Clearance } from '@/domain/screening'
import type { CareScope } from '@/server/access/scope'
import { insertLift, stopsOf } from '@/server/db/safety-stop'
import { insertSignature, screeningsOf } from '@/server/db/screening'
import { answerTogether } from '@/server/use-cases/answer-together'

export type Lift = Clearance & { stopId: string; reason: string; screeningId: string; answers: unknown }

/**
 * Lifts a stop after the whole screening was asked again, which is kept and signed with it.
 * @throws Refusal not-found | screening-incomplete | gate-not-clear | clearance-missing | stop-already-lifted
 */
export async function liftStop(scope: CareScope, lift: Lift): Promise<void> {
  const { stopId, reason, screeningId } = lift
  const stop = (await stopsOf(scope, new Map())).find(({ id }) => id === stopId)
  if (stop === undefined) throw new Refusal('not-found', 'stopId')
  const answers = readAnswers(lift.answers)
  if (answers instanceof Refusal) throw answers
  const [concern] = gateConcernsOf(answers)
  if (concern !== undefined) throw new Refusal('gate-not-clear', `answers.${concern}`)
  const isBarred = answers.disc !== 'no' || discBarsLoads(await screeningsOf(scope, new Map()))
  const clearance = readClearance(answers, { ...lift, loadedLegs: lift.loadedLegs && isBarred })
  if (clearance instanceof Refusal) throw clearance
  const day = localDay(scope.now, scope.timeZone)
  if (!(await insertLift(scope, { stopId, reason, day }))) throw new Refusal('stop-already-lifted')
  await answerTogether(scope, { screeningId, answers })
  await insertSignature(scope, { screeningId, day, ...clearance })
}
