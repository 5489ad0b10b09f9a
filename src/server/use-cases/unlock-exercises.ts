import { localDay } from '@/domain/calendar-day'
import { exerciseLock } from '@/domain/exercise-lock'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { fallsOf } from '@/server/db/fall'
import { lockPatient, patientOf } from '@/server/db/patient'
import { stopsOf } from '@/server/db/safety-stop'
import { insertUnlock, screeningsOf, unlocksOf } from '@/server/db/screening'

/**
 * Opens the exercises that falls had locked; loaded rungs stay closed. Sent twice, it is kept once.
 * @throws Refusal not-locked | not-found for an id that is somebody else's
 */
export async function unlockExercises(
  scope: CareScope,
  { unlockId: id, reason }: { unlockId: string; reason: string },
): Promise<void> {
  await lockPatient(scope)
  const nobody = new Map<string, string>()
  const unlocks = await unlocksOf(scope, nobody)
  if (unlocks.some((unlock) => unlock.id === id)) return
  const { birthDate } = await patientOf(scope)
  const [screenings, stops] = [await screeningsOf(scope, nobody), await stopsOf(scope, nobody)]
  const falls = await fallsOf(scope)
  if (!exerciseLock({ birthDate, screenings, stops, falls, unlocks }).locked) throw new Refusal('not-locked')
  const kept = await insertUnlock(scope, { id, reason, day: localDay(scope.now, scope.timeZone) })
  if (!kept) throw new Refusal('not-found', 'unlockId')
}
