import { localDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { insertLift, stopsOf } from '@/server/db/safety-stop'

/** Lifts a stop after the gate was asked again. @throws Refusal not-found | stop-already-lifted */
export async function liftStop(scope: CareScope, lift: { stopId: string; reason: string }): Promise<void> {
  const stop = (await stopsOf(scope, new Map())).find(({ id }) => id === lift.stopId)
  if (stop === undefined) throw new Refusal('not-found', 'stopId')
  const lifted = await insertLift(scope, {
    stopId: lift.stopId,
    reason: lift.reason,
    day: localDay(scope.now, scope.timeZone),
  })
  if (!lifted) throw new Refusal('stop-already-lifted')
}
