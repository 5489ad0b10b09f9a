import type { ProgrammeDraft } from '@/domain/programme-draft'
import { phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import type { TestClinic } from '@/server/testing/clinics'
import { morning, walk } from '@/server/testing/facts'
import { walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

/** The first day of the week that is ready. */
export const readyWeek = testDay(-7)
/** Signed for one rung up from the first, until well after the tests' today. */
export const standing = { upToRung: 2, untilDay: testDay(20) }

/** The week before today: a whole walk and a calm morning on each of its days. */
export async function walkTheWeek(phone: Api, walked: { minutes: number; worst: number }): Promise<void> {
  for (const offset of [-7, -6, -5, -4, -3, -2, -1]) {
    const day = testDay(offset)
    setClock(wallTime(day, 700))
    await phone.record.answerMorning(morning(day, { morning: 1 }))
    await phone.record.logWalk(walk(day, { before: 1, ...walked }))
  }
}

/**
 * A patient with a standing approval, whose week of full walks and calm mornings is ready for the next rung. Leaves the
 * clock at five minutes past noon of today, when that week is ripe.
 */
export async function readyPatient(
  clinic: TestClinic,
  change: Partial<ProgrammeDraft> = {},
  worst = 2,
): Promise<TestPatient & { programmeId: string; phone: Api }> {
  setDay(readyWeek)
  const patient = await walkingPatient(clinic, { startDay: readyWeek, standing, ...change })
  setDay(testToday)
  const phone = await phoneOf(patient)
  await walkTheWeek(phone, { minutes: 10, worst })
  setClock(wallTime(testToday, 12 * 60 + 5))
  return { ...patient, phone }
}
