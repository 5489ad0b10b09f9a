import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { exerciseLock } from '@/domain/exercise-lock'
import { screeningState } from '@/domain/screening'
import { todayCard } from '@/domain/today-card'
import { newId } from '@/server/access/new-id'
import { deskOf, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { answersOf, liftOf, screening, stop, stopAnswer } from '@/server/testing/facts'
import { meetingAt } from '@/server/testing/owner'
import { draft, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient & { phone: Api; programmeId: string }
let desk: Api
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  desk = await deskOf(clinic.ben)
  patient = await walkingPatient(clinic, { screeningStatement: null })
})

const record = async () => (await patient.phone.record.open()).record
const opened = async () => (await (await deskOf(clinic.ben)).patient.open({ patientId: patient.id })).record
const told = async (change: Parameters<typeof answersOf>[0] = {}) => {
  const fact = screening(testToday, { answers: answersOf(change) })
  await patient.phone.record.answerScreening(fact)
  return fact.id
}
const sign = async (screeningId: string, change: object = {}, who = clinic.ben) =>
  (await deskOf(who)).screening.sign({
    ...{ patientId: patient.id, screeningId, clearance: null, loadedLegs: false },
    ...change,
  })
const caseload = async () => (await desk.caseload.open({ search: patient.name })).rows[0]

describe('published but not screened', () => {
  test('is waiting, without a target, until the day of the signature', async () => {
    const at = wallTime(testDay(9), 600)
    expect(todayCard(await record(), wallTime(testToday, 600)).phase).toBe('unscreened')
    expect((await caseload())?.programme).toMatchObject({ state: 'unscreened' })
    const id = await told()
    expect(screeningState(await record())).toMatchObject({ kind: 'unsigned', concerns: [] })
    expect(todayCard(await record(), wallTime(testToday, 600)).phase).toBe('unscreened')
    setClock(at)
    await sign(id)
    const { programmes, clearedOn } = await record()
    expect(clearedOn).toBe(testDay(9))
    expect(programmes).toEqual([expect.objectContaining({ startDay: testToday, activeFrom: testDay(9) })])
    expect(todayCard(await record(), at)).toMatchObject({
      phase: 'active',
      rung: 1,
      week: 1,
      minutesAsked: 10,
    })
  })

  test('signed before its start, it begins on the start day', async () => {
    await sign(await told())
    await desk.programme.publish({
      patientId: patient.id,
      programmeId: newId(),
      basedOn: patient.programmeId,
      draft: draft({ startDay: testDay(4), continues: patient.programmeId, screeningStatement: null }),
    })
    expect((await record()).programmes.at(-1)).toMatchObject({ activeFrom: testDay(4) })
  })

  test('the day of the signature is the patient’s, to the last minute', async () => {
    const id = await told()
    setClock(wallTime(testToday, 1439))
    await sign(id)
    expect((await record()).clearedOn).toBe(testToday)
  })

  test('a confirmation in writing from before there were questions stays valid', async () => {
    const confirmed = await walkingPatient(clinic)
    const { record: theirs } = await confirmed.phone.record.open()
    expect(screeningState(theirs)).toEqual({ kind: 'signed', day: testToday })
    expect(theirs.programmes).toEqual([expect.objectContaining({ activeFrom: testToday })])
  })
})

describe('answers', () => {
  test('given with the clinician are kept once, with who and when', async () => {
    const screeningId = newId()
    const answers = answersOf({ pregnancy: 'unsure' })
    const again = [1, 2, 3].map(
      () => () => desk.screening.answer({ patientId: patient.id, screeningId, answers }),
    )
    expect(await meetingAt('screening', outcomesOf(again))).toEqual(['taken', 'taken', 'taken'])
    expect((await opened()).screenings).toEqual([
      expect.objectContaining({
        id: screeningId,
        by: 'staff',
        byName: clinic.ben.name,
        answers,
        signed: null,
      }),
    ])
    const other = { patientId: patient.id, screeningId, answers: answersOf() }
    expect((await refusalOf(desk.screening.answer(other))).code).toBe('same-id-other-content')
  })

  const { worried: _, ...half } = answersOf()
  const bad: [what: string, answers: unknown, code: string, field: string][] = [
    ['half answered', half, 'screening-incomplete', 'answers.worried'],
    ['not answered', {}, 'screening-incomplete', 'answers.bladder'],
    ['an answer that is none', { ...answersOf(), disc: '' }, 'screening-incomplete', 'answers.disc'],
    ['nothing', null, 'invalid', 'answers'],
    ['no answers at all', undefined, 'invalid', 'answers'],
    ['a question that nobody asks', { ...answersOf(), age: 'yes' }, 'invalid', 'answers'],
  ]
  test.each(bad)(
    '%s: refused on the phone and at the desk, and nothing kept',
    async (_, answers, code, field) => {
      const before = await printOfPatient(patient.id)
      const fact = { ...screening(), answers: answers as never }
      expect(await refusalOf(patient.phone.record.answerScreening(fact))).toMatchObject({ code, field })
      const together = { patientId: patient.id, screeningId: newId(), answers: answers as never }
      expect(await refusalOf(desk.screening.answer(together))).toMatchObject({ code, field })
      expect(await printOfPatient(patient.id)).toEqual(before)
    },
  )
})

describe('a signature', () => {
  test.each([
    ['a yes without words', { bones: 'yes' }, { clearance: null }],
    ['not sure with blank words', { disc: 'unsure' }, { clearance: '   ' }],
    ['loads without words', { disc: 'yes' }, { clearance: '', loadedLegs: true }],
  ] as const)('%s is refused, and the programme waits', async (_, change, written) => {
    const id = await told(change)
    const before = await printOfPatient(patient.id)
    expect(await refusalOf(sign(id, written))).toMatchObject({
      code: 'clearance-missing',
      field: 'clearance',
    })
    expect(await printOfPatient(patient.id)).toEqual(before)
  })

  test('with a clearance activates; the patient does not read its words', async () => {
    const id = await told({ bones: 'yes' })
    await sign(id, { clearance: ' Bone density is known. ' })
    expect((await opened()).screenings[0]?.signed).toMatchObject({
      clearance: 'Bone density is known.',
      by: clinic.ben.name,
      loadedLegs: false,
    })
    expect(JSON.stringify(await patient.phone.record.open())).not.toContain('Bone density')
    expect((await record()).clearedOn).toBe(testToday)
  })

  test('twice, or by two at once, is one; the first counts', async () => {
    const id = await told({ bones: 'yes' })
    const both = outcomesOf([
      () => sign(id, { clearance: 'Seen by Ben.' }),
      () => sign(id, { clearance: 'Seen by Anna.' }, clinic.anna),
    ])
    expect(await meetingAt('screening_signature', both)).toEqual(['taken', 'taken'])
    const [first] = (await opened()).screenings
    await sign(id, { clearance: 'And again.' })
    expect((await opened()).screenings).toEqual([first])
  })

  test('stands under the latest answers only', async () => {
    const old = await told()
    const fact = screening(testToday, {
      recordedAt: wallTime(testToday, 530),
      answers: answersOf({ cancer: 'yes' }),
    })
    await patient.phone.record.answerScreening(fact)
    expect((await refusalOf(sign(old))).code).toBe('screening-outdated')
    expect((await refusalOf(sign(newId()))).code).toBe('not-found')
    await sign(fact.id, { clearance: 'Treated in 2010, in full remission.' })
  })

  test('names loads only where a disc keeps them closed', async () => {
    const id = await told({ bones: 'yes' })
    await sign(id, { clearance: 'Fine.', loadedLegs: true })
    expect((await opened()).screenings[0]?.signed).toMatchObject({ loadedLegs: false })
  })

  test('waits while the stop that an answer raised is open; the lift asks all again and signs', async () => {
    const raised = stop(testToday, { source: 'screening' })
    await patient.phone.record.reportStop(raised)
    const id = await told({ leg: 'yes' })
    expect((await refusalOf(sign(id, { clearance: 'Fine.' }))).code).toBe('gate-not-clear')
    await desk.patient.liftStop({ patientId: patient.id, ...liftOf(raised.id) })
    expect((await record()).clearedOn).toBe(testToday)
    expect(screeningState(await record()).kind).toBe('signed')
  })
})

describe('the lock for falls', () => {
  const lock = async () => exerciseLock(await opened())
  const unlock = (unlockId = newId(), who = clinic.ben) =>
    deskOf(who).then((one) =>
      one.screening.unlock({ patientId: patient.id, unlockId, reason: 'Steady on both legs.' }),
    )

  test('is opened with a reason, once; a later fall locks again', async () => {
    await told({ unsteady: 'unsure' })
    expect(await lock()).toMatchObject({ locked: true, because: 'answers', since: testToday })
    setDay(testDay(1))
    const unlockId = newId()
    const same = [1, 2].map(() => () => unlock(unlockId))
    expect(await meetingAt('falls_unlock', outcomesOf(same))).toEqual(['taken', 'taken'])
    expect(await lock()).toMatchObject({ locked: false, holdOn: true, loadsBarred: true })
    expect(JSON.stringify(await (await phoneOf(patient)).record.open())).not.toContain('Steady on both')
    setDay(testDay(2))
    const fell = stop(testDay(2))
    await patient.phone.record.reportStop(fell)
    await patient.phone.record.answerStop(stopAnswer(fell, { answer: 'fall' }))
    expect(await lock()).toMatchObject({ locked: true, because: 'fall', since: testDay(2) })
  })

  test.each([
    ['no reason', '', 'reason-missing'],
    ['a blank reason', '   ', 'reason-missing'],
    ['10,000 signs of reason', 'x'.repeat(10_000), 'note-too-long'],
  ])('%s is refused, and it stays', async (_, reason, code) => {
    await told({ unsteady: 'yes' })
    const asked = { patientId: patient.id, unlockId: newId(), reason }
    expect(await refusalOf(desk.screening.unlock(asked))).toMatchObject({ code, field: 'reason' })
    expect((await lock()).locked).toBe(true)
  })

  test('where nothing is locked there is nothing to open; of two at once, one does', async () => {
    expect((await refusalOf(unlock())).code).toBe('not-locked')
    await told({ unsteady: 'yes' })
    const both = outcomesOf([() => unlock(), () => unlock(newId(), clinic.anna)])
    expect((await meetingAt('falls_unlock', both)).sort()).toEqual(['not-locked', 'taken'])
  })
})
