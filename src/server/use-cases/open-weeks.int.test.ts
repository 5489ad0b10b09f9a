import { beforeAll, expect, test } from 'vitest'
import { addDays, instantAt } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { deskOf, phoneOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { liftOf, morning, stop, stopAnswer, walk } from '@/server/testing/facts'
import { ownerRows } from '@/server/testing/owner'
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

// Noon comes to Kiritimati first, at ten in the evening UTC of the day before, and to Honolulu nearly last.
test.each(['Pacific/Kiritimati', 'Europe/Madrid', 'Pacific/Honolulu'])(
  'a walk of its last day, and then the morning after it, that arrive right after the decision show a week again in %s',
  async (timeZone) => {
    const own = await makeClinic()
    const start = testDay(-7)
    setDay(start)
    const { id, phone } = await walkingPatient(own, { startDay: start, rungs: [9, 12, 15] })
    await ownerRows('update patient set time_zone = $2 where id = $1', [id, timeZone])
    const at = (day: CalendarDay, minute: number) => instantAt(day, minute, timeZone)
    const walkOn = (day: CalendarDay) =>
      phone.record.logWalk(
        walk(day, {
          timeZone,
          startedAt: at(day, 660),
          recordedAt: at(day, 690),
          minutes: 12,
          before: 1,
          worst: 2,
        }),
      )
    const wakeOn = (day: CalendarDay, score: number) =>
      phone.record.answerMorning(morning(day, { timeZone, recordedAt: at(day, 480), morning: score }))
    const days = [0, 1, 2, 3, 4].map((offset) => addDays(start, offset))
    for (const [place, day] of days.entries()) {
      setClock(at(day, 700))
      await wakeOn(day, place === 2 ? 6 : 1)
      await walkOn(day)
    }
    const [last, after] = [addDays(start, 6), addDays(start, 7)]
    setClock(at(after, 12 * 60))
    const [held] = await decideAsShown(own.ben)
    expect(held?.stored).toMatchObject([{ kind: 'hold' }])

    setClock(at(after, 12 * 60 + 1))
    await walkOn(last)
    const [again] = await decideAsShown(own.ben)
    expect(again?.row).toMatchObject({ waiting: 1, steps: [{ kind: 'progress' }] })
    expect(again?.row).toEqual(again?.page)

    setClock(at(after, 12 * 60 + 2))
    await wakeOn(after, 6)
    const [anew] = await decideAsShown(own.ben)
    expect(anew?.row).toMatchObject({ waiting: 1, steps: [{ kind: 'hold' }] })
    expect(anew?.row).toEqual(anew?.page)
  },
)
