import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayPictures } from '@/domain/day-picture'
import { flareOn } from '@/domain/flare-plan'
import { todayCard } from '@/domain/today-card'
import { newId } from '@/server/access/new-id'
import type { Api } from '@/server/testing/callers'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { flare, flareEnd } from '@/server/testing/facts'
import { ownerRows } from '@/server/testing/owner'
import { draft, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { walkTheWeek } from '@/server/testing/ready-patient'
import { refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient & { phone: Api; programmeId: string }
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testDay(-7))
  patient = await walkingPatient(clinic, { startDay: testDay(-7), rungs: [21, 22] })
  setDay(testToday)
})

const record = async () => (await patient.phone.record.open()).record
const targets = async () => dayPictures(await record(), testDay(-1), testDay(3)).map(({ target }) => target)

describe('a flare without a signed plan', () => {
  test('is kept, changes no target, and the clinic sees it in its caseload and record', async () => {
    const fact = flare()
    expect(await patient.phone.record.declareFlare(fact)).toMatchObject({ stored: 'now' })
    expect(await patient.phone.record.declareFlare(fact)).toMatchObject({ stored: 'before' })
    expect(
      await ownerRows('select gate, programme_id from flare where patient_id = $1', [patient.id]),
    ).toEqual([{ gate: 'clear', programme_id: null }])
    expect(await targets()).toEqual([21, 21, 21, 21, 21])
    const desk = await deskOf(clinic.ben)
    const [row] = (await desk.caseload.open({ search: patient.name })).rows
    expect(row?.flare).toMatchObject({ from: testToday, plan: null })
    const page = (await desk.patient.open({ patientId: patient.id })).record
    expect(flareOn(page, testToday)).toEqual(row?.flare)
  })

  test('is on for three days; then it can be said again', async () => {
    await patient.phone.record.declareFlare(flare())
    for (const offset of [0, 1, 2]) {
      const card = todayCard(await record(), wallTime(testDay(offset), 600))
      expect(card).toMatchObject({
        declared: { from: testToday, plan: null },
        mayFlare: false,
        minutesAsked: 21,
      })
    }
    expect(todayCard(await record(), wallTime(testDay(3), 600))).toMatchObject({
      declared: null,
      mayFlare: true,
    })
    setDay(testDay(3))
    expect(await patient.phone.record.declareFlare(flare(testDay(3)))).toMatchObject({ stored: 'now' })
  })

  test('taken back on its day is as if it had never been; after its days it cannot be ended', async () => {
    const fact = flare()
    await patient.phone.record.declareFlare(fact)
    await patient.phone.record.endFlare(flareEnd(fact))
    expect(flareOn(await record(), testToday)).toBeNull()
    const other = flare()
    await patient.phone.record.declareFlare(other)
    setDay(testDay(3))
    const late = await refusalOf(patient.phone.record.endFlare(flareEnd(other, testDay(3))))
    expect(late).toMatchObject({ code: 'flare-over', field: 'flareId' })
  })

  test('is kept too where a later version signs no plan any more', async () => {
    setDay(testDay(-7))
    const signed = await walkingPatient(clinic, { startDay: testDay(-7), rungs: [21, 22], flarePlan: true })
    setDay(testToday)
    await (
      await deskOf(clinic.ben)
    ).programme.publish({
      patientId: signed.id,
      programmeId: newId(),
      draft: draft({ startDay: testDay(1), continues: signed.programmeId, changeReason: 'Without it.' }),
      basedOn: signed.programmeId,
    })
    setDay(testDay(1))
    await signed.phone.record.declareFlare(flare(testDay(1)))
    const { flares } = (await signed.phone.record.open()).record
    expect(flares).toMatchObject([{ day: testDay(1), planned: false }])
  })

  test('holds the week that was ready, for that reason', async () => {
    await walkTheWeek(patient.phone, { minutes: 21, worst: 2 })
    setClock(wallTime(testToday, 13 * 60))
    const desk = await deskOf(clinic.ben)
    const proposed = async () => {
      const { weeks } = await desk.caseload.open({})
      return weeks.find(({ patientId }) => patientId === patient.id)?.week.items[0]?.proposal
    }
    expect(await proposed()).toMatchObject({ decision: 'progress' })
    await patient.phone.record.declareFlare(flare(testDay(-2)))
    expect(await proposed()).toMatchObject({ decision: 'hold', reasons: ['flare'] })
  })
})
