import { beforeAll, describe, expect, test } from 'vitest'
import { attentionReasons, type AttentionReason } from '@/domain/attention'
import { addDays } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import type { RecordFacts } from '@/domain/record'
import { figuresOf } from '@/domain/record-figures'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { weeksToDecide } from '@/domain/week-decision'
import { newId } from '@/server/access/new-id'
import { deskOf, phoneOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { corrected, liftOf, morning, stop, walk, withdrawalOf, zero } from '@/server/testing/facts'
import { ownerRows } from '@/server/testing/owner'
import { draft, enrolment, joinedPatient, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { makeTarget } from '@/server/testing/targets'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
const START = testDay(-20)

async function walker(change: Parameters<typeof draft>[0] = {}) {
  setDay(START)
  return walkingPatient(clinic, { startDay: START, ...change })
}
const earlier = (offset: number, minutes = 12) => walk(testDay(offset), { startedAt: null, minutes })

/** Everything that makes one patient's fortnight unlike another's. */
const stories: Record<string, () => Promise<TestPatient>> = {
  'of everything something': () => makeTarget(clinic),
  'not joined': async () => {
    const asked = enrolment()
    await (await deskOf(clinic.ben)).enrol.patient(asked)
    return { clinicId: clinic.id, id: asked.patientId, name: asked.name }
  },
  'without a programme': () => joinedPatient(clinic),
  waiting: () => walkingPatient(clinic, { startDay: testDay(1) }),
  'some weekdays, with walks on days of rest': async () => {
    const patient = await walker({ weekdays: [1, 3, 5] })
    setDay(testToday)
    for (const offset of [-1, -3, -4, -7, -9]) await patient.phone.record.logWalk(earlier(offset))
    return patient
  },
  'split walks, late, and today begun': async () => {
    const patient = await walker({ warmUpMinutes: 5, coolDownMinutes: 5 })
    setDay(testToday)
    for (const offset of [-2, -2, -13, -14]) await patient.phone.record.logWalk(earlier(offset, 10))
    await patient.phone.record.answerMorning(morning(testToday))
    await patient.phone.record.logWalk(walk(testToday, { minutes: 7, worst: 8 }))
    return patient
  },
  'the last entry taken back': async () => {
    const patient = await walker()
    setDay(testToday)
    await patient.phone.record.logWalk(earlier(-5))
    const last = walk(testToday)
    await patient.phone.record.logWalk(last)
    await patient.phone.record.withdrawEntry(withdrawalOf(last))
    return patient
  },
  'the last entry long ago, and corrected since': async () => {
    const patient = await walker()
    setDay(testDay(-17))
    const first = earlier(-18)
    await patient.phone.record.logWalk(first)
    setDay(testToday)
    await patient.phone.record.logWalk(
      corrected(first, { minutes: 30, recordedAt: wallTime(testToday, 500) }),
    )
    return patient
  },
  'taken back and said again': async () => {
    const patient = await walker()
    setDay(testToday)
    const first = zero(testDay(-2))
    const back = withdrawalOf(first)
    await patient.phone.record.sayNoWalk(first)
    await patient.phone.record.withdrawEntry(back)
    const again = {
      ...zero(testDay(-2)),
      entryId: first.id,
      replaces: back.id,
      recordedAt: wallTime(testToday, 500),
    }
    await patient.phone.record.sayNoWalk(again)
    return patient
  },
  'a step up, one undone, one pending': async () => {
    const patient = await walker()
    const step = async (kind: 'progress' | 'step-back') => {
      const decisionId = newId()
      await (
        await deskOf(clinic.ben)
      ).programme.decide({ patientId: patient.id, decisionId, item: 'walk', kind, reason: 'As agreed.' })
      return decisionId
    }
    setDay(testDay(-12))
    await step('progress')
    setDay(testDay(-8))
    const undone = await step('progress')
    setDay(testDay(-5))
    await (await deskOf(clinic.anna)).programme.undo({ patientId: patient.id, decisionId: undone })
    setDay(testToday)
    await step('step-back')
    for (const offset of [-11, -7, -4, -3]) await patient.phone.record.logWalk(earlier(offset, 13))
    return patient
  },
  'a second programme since a week': async () => {
    const patient = await walker()
    setDay(testDay(-7))
    const next = draft({ startDay: testDay(-6), rungs: [30, 31] })
    const published = { programmeId: newId(), draft: next, basedOn: patient.programmeId }
    const desk = await deskOf(clinic.ben)
    const ended = { programmeId: patient.programmeId, reason: 'Begins anew.' }
    await desk.programme.end({ patientId: patient.id, ...ended })
    await desk.programme.publish({ patientId: patient.id, ...published })
    for (const offset of [-8, -7]) await patient.phone.record.logWalk(earlier(offset, 11))
    return patient
  },
  'a pause and a lifted stop': async () => {
    const patient = await walker()
    await ownerRows(
      `insert into pause (clinic_id, id, patient_id, from_day, to_day, reason, recorded_at) values ($1, $2, $3, $4, $5, 'holiday', now())`,
      [clinic.id, newId(), patient.id, testDay(-11), testDay(-9)],
    )
    setDay(testDay(-4))
    const raised = stop(testDay(-4))
    await patient.phone.record.reportStop(raised)
    setDay(testDay(-3))
    await (await deskOf(clinic.ben)).patient.liftStop({ patientId: patient.id, ...liftOf(raised.id) })
    return patient
  },
  'in tomorrow already': async () => travels(await walker(), 'Pacific/Auckland'),
  'still in yesterday': async () => travels(await walker(), 'America/Los_Angeles'),
}

async function travels(patient: TestPatient, timeZone: string): Promise<TestPatient> {
  await ownerRows('update patient set time_zone = $1 where id = $2', [timeZone, patient.id])
  setDay(testToday)
  const phone = await phoneOf(patient)
  for (const offset of [-13, -14, -1]) await phone.record.logWalk({ ...earlier(offset), timeZone })
  return patient
}

const told: [string, TestPatient][] = []
beforeAll(async () => {
  clinic = await makeClinic()
  for (const [name, tell] of Object.entries(stories)) {
    setDay(testToday)
    told.push([name, await tell()])
  }
  setDay(testToday)
}, 60_000)

/** What the patient's own page computes for the same. */
function fromRecord(record: RecordFacts) {
  const { today, programmes, decisions } = record
  const from = addDays(today, -13)
  const { done, due, low, high } = figuresOf(record, from, today).session
  const latest = record.entries
    .map(({ day, recordedAt }) => ({ day, recordedAt }))
    .sort((a, b) => (a.day + a.recordedAt < b.day + b.recordedAt ? -1 : 1))
    .at(-1)
  return {
    today,
    days: dayPictures(record, from, today),
    session: { done, due, low, high },
    rung: rungOn(rungsInForce(programmes, decisions), today)?.rung ?? null,
    openStop: record.stops.find(({ liftedAt }) => liftedAt === null)?.id ?? null,
    lastEntry: latest ?? null,
  }
}

describe('a row says what the patient’s own page says', () => {
  const moments = [
    wallTime(testToday, 540),
    wallTime(testToday, 1430),
    wallTime(testDay(1), 5),
    wallTime(testDay(6), 720),
  ]

  test.each(moments)('at %s', async (moment) => {
    setClock(moment)
    const desk = await deskOf(clinic.ben)
    const { rows, total } = await desk.caseload.open({})
    expect(total).toBe(told.length)
    for (const [name, { id }] of told) {
      const row = rows.find(({ patientId }) => patientId === id)
      const { record, patient } = await desk.patient.open({ patientId: id })
      const active = row?.programme?.state === 'active' ? row.programme.rung : null
      expect({
        name,
        age: row?.age,
        today: row?.today,
        days: row?.days,
        session: row?.session,
        rung: active,
        openStop: row?.stop?.id ?? null,
        lastEntry: row?.lastEntry,
      }).toEqual({ name, age: patient.age, ...fromRecord(record) })
    }
  })

  test('the stories are as unlike as they were meant', async () => {
    setDay(testToday)
    const { rows } = await (await deskOf(clinic.ben)).caseload.open({})
    const states = new Set(rows.flatMap(({ days }) => days.map(({ state }) => state)))
    expect([...states].sort().join(' ')).toBe('done excused missing out partial pending rest zero')
    expect(new Set(rows.map(({ programme }) => programme?.state))).toEqual(
      new Set(['active', 'waiting', undefined]),
    )
  })
})

test('with them come the weeks that wait, of the patients shown and of nobody else', async () => {
  setDay(testToday)
  const desk = await deskOf(clinic.ben)
  const { rows, weeks } = await desk.caseload.open({})
  const shown = new Set(rows.filter(({ stop: open }) => open === null).map(({ patientId }) => patientId))
  expect(weeks.length).toBeGreaterThan(3)
  expect(weeks.filter(({ patientId }) => !shown.has(patientId))).toEqual([])
  for (const { patientId, week, waiting } of weeks) {
    const { record, now } = await desk.patient.open({ patientId })
    const waits = weeksToDecide(record, now)
    expect([week.weekStart, waiting]).toEqual([waits[0]?.weekStart, waits.length])
  }
  const [first] = weeks
  const name = rows.find(({ patientId }) => patientId === first?.patientId)?.name ?? ''
  expect((await desk.caseload.open({ search: name })).weeks).toEqual([first])
})

test('the most urgent stand first, of those who have stood longest, then names in order', async () => {
  setDay(testToday)
  const { rows } = await (await deskOf(clinic.ben)).caseload.open({})
  const rankOf = (reason?: AttentionReason) => (reason === undefined ? 6 : attentionReasons.indexOf(reason))
  const places = rows.map(({ reasons: [first], name }) =>
    [rankOf(first?.reason), first?.since, name].join(' '),
  )
  expect(places).toEqual([...places].sort())
  expect(new Set(places.map(([rank]) => rank)).size).toBeGreaterThan(2)
})
