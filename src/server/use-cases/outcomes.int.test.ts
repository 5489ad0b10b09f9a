import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openRequest } from '@/domain/outcome'
import type { OutcomeFact } from '@/domain/outcome'
import { dueOutcome } from '@/domain/outcome-due'
import { outcomeSeries } from '@/domain/outcome-series'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { outcome } from '@/server/testing/facts'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient & { phone: Api }
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testDay(-40))
  patient = await walkingPatient(clinic, { startDay: testDay(-40) })
  setDay(testToday)
})

/** A session of this moment: one of another day has ended. */
const desk = (): Promise<Api> => deskOf(clinic.ben)
const ofPatient = (requestId: string) => ({ patientId: patient.id, requestId })
const ask = async (requestId = newId()) => {
  await (await desk()).patient.askOutcomes(ofPatient(requestId))
  return requestId
}
const own = async () => (await patient.phone.record.open()).record
const atDesk = async () => (await (await desk()).patient.open({ patientId: patient.id })).record
const rows = () => ownerRows('select id from outcome_answer where patient_id = $1', [patient.id])

describe('what is asked', () => {
  test('the sixth week by itself; another question once it is answered, on the phone and at the desk alike', async () => {
    expect(dueOutcome(await own())).toMatchObject({ occasion: 'week-6', by: null })
    await patient.phone.record.answerOutcome(outcome(testToday, { occasion: 'week-6' }))
    expect(dueOutcome(await own())).toBeNull()
    setClock(wallTime(testToday, 600))
    await ask()
    expect(dueOutcome(await own())).toMatchObject({ occasion: 'asked', by: clinic.ben.name })
    setClock(wallTime(testToday, 605))
    await patient.phone.record.answerOutcome(outcome(testToday, { recordedAt: wallTime(testToday, 604) }))
    expect(dueOutcome(await own())).toBeNull()
    const [phone, page] = [await own(), await atDesk()]
    expect(page.outcomes).toEqual(phone.outcomes)
    expect(page.outcomes.answers).toMatchObject([
      { occasion: 'week-6' },
      { occasion: 'asked', day: testToday },
    ])
  })

  test('once, however often it is sent; a colleague hears that it has been; taken back, it can be asked anew', async () => {
    const requestId = await ask()
    await ask(requestId)
    expect((await own()).outcomes.requests).toHaveLength(1)
    const colleague = (await deskOf(clinic.anna)).patient.askOutcomes(ofPatient(newId()))
    expect(await refusalOf(colleague)).toMatchObject({ status: 'CONFLICT', code: 'already-asked' })
    const back = async () => (await desk()).patient.takeBackAsking(ofPatient(requestId))
    await back()
    await back()
    expect((await own()).outcomes.requests).toEqual([])
    await ask()
    expect((await own()).outcomes.requests).toHaveLength(1)
  })

  test('of nobody else under the same id', async () => {
    const requestId = await ask()
    const other = await walkingPatient(clinic, { startDay: testToday })
    const theirs = { patientId: other.id, requestId }
    const again = (await desk()).patient.askOutcomes(theirs)
    expect(await refusalOf(again)).toMatchObject({ code: 'not-found', field: 'requestId' })
    const back = (await desk()).patient.takeBackAsking(theirs)
    expect(await refusalOf(back)).toMatchObject({ code: 'not-found' })
    expect((await own()).outcomes.requests).toHaveLength(1)
  })
})

describe('what is asked and answered on a phone whose clock is wrong', () => {
  const isOpen = async () => openRequest((await own()).outcomes) !== null
  const sent = (change: Partial<OutcomeFact>) =>
    patient.phone.record.answerOutcome(outcome(testToday, { occasion: 'week-6', ...change }))

  test('two days behind: it is answered, and not asked for ever', async () => {
    const requestId = await ask()
    await sent({ requestId, recordedAt: wallTime(testDay(-2), 600) })
    expect(await isOpen()).toBe(false)
    await ask()
    expect(await isOpen()).toBe(true)
  })

  test('ahead: what was answered before it was asked is no answer to it', async () => {
    const requestId = await ask()
    // Answered without signal yesterday, by a clock of today.
    setClock(wallTime(testToday, 600))
    await sent({ requestId: null, recordedAt: wallTime(testToday, 590) })
    expect(await isOpen()).toBe(true)
    await sent({ requestId, recordedAt: wallTime(testToday, 595) })
    expect(await isOpen()).toBe(false)
  })

  test('a correction answers what its set does, and nothing that was asked since', async () => {
    const first = outcome(testToday, { requestId: null })
    await patient.phone.record.answerOutcome(first)
    const requestId = await ask()
    setClock(wallTime(testToday, 600))
    await sent({ ...first, id: newId(), requestId, recordedAt: wallTime(testToday, 599) })
    expect(await isOpen()).toBe(true)
    expect((await own()).outcomes.answers).toMatchObject([{ requestId: null, versionCount: 2 }])
  })

  test('of a page that does not say so yet: by its moment, as it is kept', async () => {
    setClock(wallTime(testToday, 600))
    const requestId = await ask()
    await sent({ recordedAt: wallTime(testToday, 599) })
    expect(await isOpen()).toBe(true)
    await sent({ recordedAt: wallTime(testToday, 601) })
    const { answers } = (await own()).outcomes
    expect(answers.map((one) => one.requestId)).toEqual([null, requestId])
    expect(await isOpen()).toBe(false)
  })

  test('nothing answers what somebody else was asked, or nobody', async () => {
    const other = await walkingPatient(clinic, { startDay: testToday })
    const requestId = newId()
    await (await desk()).patient.askOutcomes({ patientId: other.id, requestId })
    for (const wrong of [requestId, newId()])
      expect(await refusalOf(sent({ requestId: wrong }))).toMatchObject({
        ...{ status: 'NOT_FOUND', code: 'not-found', field: 'requestId' },
      })
    expect(await rows()).toEqual([])
  })
})

describe('what is answered', () => {
  test('is kept once however often it is sent, eight times at once too; other content under its id is refused', async () => {
    const fact = outcome()
    await patient.phone.record.answerOutcome(fact)
    const print = await printOfPatient(patient.id)
    expect(await patient.phone.record.answerOutcome(fact)).toMatchObject({ stored: 'before' })
    const other = patient.phone.record.answerOutcome({ ...fact, pain: 9 })
    expect(await refusalOf(other)).toMatchObject({ status: 'CONFLICT', code: 'same-id-other-content' })
    expect(await printOfPatient(patient.id)).toEqual(print)
    const one = outcome()
    const answers = await meetingAt(
      'outcome_answer',
      Array.from({ length: 8 }, () => () => patient.phone.record.answerOutcome(one)),
    )
    expect(answers.filter(({ stored }) => stored === 'now')).toHaveLength(1)
    expect(await rows()).toHaveLength(2)
  })

  test('is put right by a version of its own, which stands on the day of the first', async () => {
    const first = outcome(testDay(-1))
    await patient.phone.record.answerOutcome(first)
    const next = { ...first, id: newId(), recordedAt: wallTime(testToday, 530), pain: 2 }
    await patient.phone.record.answerOutcome(next)
    const { answers } = (await atDesk()).outcomes
    expect(answers).toMatchObject([
      { id: next.id, day: testDay(-1), pain: 2, versionCount: 2, firstRecordedAt: first.recordedAt },
    ])
    expect(await rows()).toHaveLength(2)
    setDay(testDay(13))
    const late = { ...next, id: newId(), recordedAt: wallTime(testDay(13), 530) }
    expect(await refusalOf(patient.phone.record.answerOutcome(late))).toMatchObject({
      code: 'outcome-closed',
    })
  })

  test('of another patient is nobody’s to correct, nor is its id', async () => {
    const other = await walkingPatient(clinic, { startDay: testToday })
    const theirs = outcome()
    await other.phone.record.answerOutcome(theirs)
    const correction = patient.phone.record.answerOutcome(outcome(testToday, { setId: theirs.id }))
    expect(await refusalOf(correction)).toMatchObject({ status: 'NOT_FOUND', code: 'replaced-unknown' })
    const same = patient.phone.record.answerOutcome({ ...theirs })
    expect(await refusalOf(same)).toMatchObject({ status: 'NOT_FOUND', code: 'not-found' })
  })

  test.each([
    ['twice the same activity', ['Walk', 'walk'], 'activity-twice', 'activities.1.wording'],
    ['an activity of no name', ['Walk', ' '], 'activity-missing', 'activities.1.wording'],
    ['a name as long as a letter', ['w'.repeat(81)], 'words-too-long', 'activities.0.wording'],
  ])('%s is refused at its field, and nothing is stored', async (_, wordings, code, field) => {
    const activities = wordings.map((wording) => ({ wording, score: 4 }))
    const sent = patient.phone.record.answerOutcome(outcome(testToday, { activities }))
    expect(await refusalOf(sent)).toMatchObject({ code, field })
    expect(await rows()).toEqual([])
  })

  test('late, without signal, stands on its day; skipped whole, it is kept as such', async () => {
    await patient.phone.record.answerOutcome(
      outcome(testDay(-3), { occasion: 'week-6', pain: null, activities: [], change: null }),
    )
    const { outcomes } = await atDesk()
    expect(outcomes.answers).toMatchObject([{ day: testDay(-3), pain: null }])
    expect(dueOutcome(await own())).toBeNull()
    expect(outcomeSeries(outcomes.answers, null).pain.points).toEqual([])
  })
})
