import { beforeAll, expect, test } from 'vitest'
import { deskOf, phoneOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { liftOf, morning, stop, stopAnswer, walk } from '@/server/testing/facts'
import { walkingPatient } from '@/server/testing/patients'
import { decideAsShown } from '@/server/testing/shown-weeks'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

test('a stop of a decided week that arrives after the decision shows the week again, on the page and in the caseload', async () => {
  setDay(testDay(-7))
  const patient = await walkingPatient(clinic, { startDay: testDay(-7) })
  const phone = await phoneOf(patient)
  for (const offset of [-7, -6, -5, -4]) {
    setClock(wallTime(testDay(offset), 700))
    await phone.record.answerMorning(morning(testDay(offset), { morning: 1 }))
    await phone.record.logWalk(walk(testDay(offset), { minutes: 10, before: 1, worst: 2 }))
  }
  setClock(wallTime(testToday, 12 * 60 + 5))
  const [held] = await decideAsShown(clinic.ben)
  expect(held?.stored).toMatchObject([{ kind: 'hold' }])

  // Out of reach for three days: the phone could tell nobody.
  const late = stop(testDay(-3))
  setClock(wallTime(testToday, 12 * 60 + 10))
  await phone.record.reportStop(late)
  await phone.record.answerStop(stopAnswer(late, { answer: 'fall' }))
  const [stopped] = await decideAsShown(clinic.ben)
  expect(stopped).toMatchObject({ isStopped: true, row: null, page: null })
  await (await deskOf(clinic.ben)).patient.liftStop({ patientId: patient.id, ...liftOf(late.id) })
  const [again] = await decideAsShown(clinic.ben)
  expect(again?.page).toMatchObject({ week: 1, waiting: 1, steps: [{ kind: 'progress' }] })
  expect(again?.row).toEqual(again?.page)
  expect(again?.stored).toEqual(again?.page?.steps)
})
