import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { proposedKinds } from '@/domain/week-choice'
import type { ItemKind, WeekChoice } from '@/domain/week-choice'
import { proposedSteps, reopenedWeeks, weeksToDecide } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { morning, stop, walk } from '@/server/testing/facts'
import { meetingAt, ownerRows, runtimeClient } from '@/server/testing/owner'
import { walkingPatient } from '@/server/testing/patients'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: Awaited<ReturnType<typeof walkingPatient>>
const START = testDay(-7)
const noonOf = (offset: number) => setClock(wallTime(testDay(offset), 12 * 60 + 5))

async function walkOn(offset: number, worst = 2) {
  setClock(wallTime(testDay(offset), 700))
  await patient.phone.record.answerMorning(morning(testDay(offset), { morning: 1 }))
  await patient.phone.record.logWalk(walk(testDay(offset), { minutes: 12, before: 1, worst }))
}

beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(START)
  patient = await walkingPatient(clinic, { startDay: START, rungs: [9, 12, 15] })
  for (const offset of [-7, -6, -5, -4, -3, -2, -1]) await walkOn(offset)
  noonOf(0)
})

const opened = async () => (await deskOf(clinic.ben)).patient.open({ patientId: patient.id })
const waiting = async () => {
  const { record, now } = await opened()
  return { waits: weeksToDecide(record, now), again: reopenedWeeks(record, now) }
}
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('no week is shown')
  return one
}
/** The week that is shown first, decided as the screen would. */
async function choice(change: Partial<WeekChoice> = {}, shown?: WeekProposal): Promise<WeekChoice> {
  const week = shown ?? first((await waiting()).waits)
  return {
    decisionId: newId(),
    weekStart: week.weekStart,
    seen: proposedKinds(week),
    instead: week.decided?.id ?? null,
    chosen: null,
    reason: null,
    ...change,
  }
}
const send = async (chosen: WeekChoice, who = clinic.ben) =>
  (await deskOf(who)).programme.decideWeek({ patientId: patient.id, ...chosen })
const undo = async (decisionId: string) =>
  (await deskOf(clinic.ben)).programme.undo({ patientId: patient.id, decisionId })
const decisions = async () => (await opened()).record.decisions
async function minutes(...offsets: number[]) {
  const { record } = await opened()
  const rungs = rungsInForce(record.programmes, record.decisions)
  return offsets.map((offset) => rungOn(rungs, testDay(offset))?.minutes)
}
const walkAs = (kind: ItemKind['kind']): ItemKind[] => [{ item: 'walk', kind }]

describe('a week', () => {
  test('is decided as it was shown, from the next day, and stored with what it was decided on', async () => {
    const [week] = (await waiting()).waits
    await send(await choice())
    expect(await minutes(0, 1)).toEqual([9, 12])
    expect(await decisions()).toMatchObject([
      {
        weekStart: START,
        steps: week === undefined ? [] : proposedSteps(week),
        reason: null,
        underApproval: false,
        decidedBy: clinic.ben.name,
        decidedAt: wallTime(testToday, 12 * 60 + 5),
      },
    ])
    expect((await decisions())[0]?.steps[0]).toMatchObject({
      proposal: { decision: 'progress', reasons: ['ready'], because: null },
      figures: { kept: 7, due: 7, painEntries: 7 },
    })
    expect((await waiting()).waits).toEqual([])
  })

  test('is decided otherwise only with a reason, which is kept', async () => {
    const otherwise = await choice({ chosen: walkAs('hold') })
    expect(await refusalOf(send(otherwise))).toMatchObject({ code: 'reason-missing', field: 'reason' })
    expect(await decisions()).toEqual([])
    await send({ ...otherwise, reason: 'A week abroad comes first.' })
    expect(await minutes(1)).toEqual([9])
    expect(await decisions()).toMatchObject([
      {
        reason: 'A week abroad comes first.',
        steps: [{ kind: 'hold', proposal: { decision: 'progress' } }],
      },
    ])
  })

  test('sent again and again is decided once; other content under its id is refused', async () => {
    const same = await choice()
    const outcomes = await meetingAt('decision', outcomesOf([1, 2, 3].map(() => () => send(same))))
    expect(outcomes).toEqual(['taken', 'taken', 'taken'])
    noonOf(3)
    await send(same)
    expect(await decisions()).toHaveLength(1)
    const other = { ...same, chosen: walkAs('hold'), reason: 'Rather not yet.' }
    expect((await refusalOf(send(other))).code).toBe('same-id-other-content')
  })

  test.each<[string, Partial<WeekChoice>, string]>([
    ['not over', { weekStart: testDay(0) }, 'week-not-ripe'],
    ['of no programme', { weekStart: testDay(-14) }, 'week-not-ripe'],
    ['that begins on no first day', { weekStart: testDay(-6) }, 'week-not-ripe'],
    ['seen with another proposal', { seen: walkAs('hold') }, 'proposal-changed'],
    ['to suspend without a stop', { chosen: walkAs('suspend'), reason: 'To be safe.' }, 'no-such-choice'],
    [
      'with an item too many',
      { chosen: [...walkAs('hold'), ...walkAs('hold')], reason: 'Both.' },
      'no-such-choice',
    ],
    ['with a reason too short', { chosen: walkAs('hold'), reason: ' x ' }, 'reason-missing'],
  ])('%s is refused, and nothing is stored', async (_, change, code) => {
    const before = await printOfPatient(patient.id)
    expect((await refusalOf(send(await choice(change)))).code).toBe(code)
    expect(await printOfPatient(patient.id)).toEqual(before)
  })

  test('before noon it is not ripe', async () => {
    const ripe = await choice()
    setClock(wallTime(testToday, 719))
    expect((await refusalOf(send(ripe))).code).toBe('week-not-ripe')
  })

  test('waits for the one before it', async () => {
    noonOf(7)
    const [one, two] = (await waiting()).waits
    if (one === undefined || two === undefined) throw new Error('two weeks wait')
    expect((await refusalOf(send(await choice({}, two)))).code).toBe('week-out-of-order')
    await send(await choice({}, one))
    await send(await choice())
    expect((await waiting()).waits).toEqual([])
    const [firstMade, secondMade] = await decisions()
    expect((await refusalOf(undo(firstMade?.id ?? ''))).code).toBe('decision-too-late')
    await undo(secondMade?.id ?? '')
    await undo(firstMade?.id ?? '')
    expect((await waiting()).waits.map(({ week }) => week)).toEqual([1, 2])
  })

  test('while a stop is open it stays suspended, or nothing', async () => {
    const ready = await choice()
    await patient.phone.record.reportStop(stop(testToday))
    expect((await refusalOf(send(ready))).code).toBe('proposal-changed')
    const otherwise = { chosen: walkAs('hold'), reason: 'As agreed.' }
    expect((await refusalOf(send(await choice(otherwise)))).code).toBe('stop-open')
    await send(await choice())
    expect(await minutes(0, 1)).toEqual([9, 9])
  })

  test('that a late entry changed meanwhile has to be looked at again', async () => {
    const seen = await choice()
    for (const offset of [-4, -3])
      await patient.phone.record.logWalk(walk(testDay(offset), { startedAt: null, worst: 9 }))
    expect(await refusalOf(send(seen))).toMatchObject({ status: 'CONFLICT', code: 'proposal-changed' })
    expect(await decisions()).toEqual([])
  })
})

describe('two clinicians', () => {
  test.each([0, 1])('one decides, the other is told who did, whoever was first (%i)', async (turn) => {
    const [mine, theirs] = [await choice(), await choice({ chosen: walkAs('hold'), reason: 'Not yet.' })]
    const both = [() => send(mine), () => send(theirs, clinic.anna)]
    const outcomes = await meetingAt('decision', outcomesOf(turn === 0 ? both : both.toReversed()))
    expect(outcomes.sort()).toEqual(['taken', 'week-decided'])
    const [made, ...more] = await decisions()
    expect(more).toEqual([])
    const told = await refusalOf(send({ ...mine, decisionId: newId() }))
    expect(told.details).toEqual({ by: made?.decidedBy, at: made?.decidedAt })
  })
})

describe('a decided week', () => {
  const lateRed = async () => {
    for (const offset of [-4, -3])
      await patient.phone.record.logWalk(walk(testDay(offset), { startedAt: null, worst: 9 }))
  }

  test('is shown again when late entries change it, decided anew, and once', async () => {
    await send(await choice())
    noonOf(2)
    await lateRed()
    const { waits, again } = await waiting()
    expect(waits).toEqual([])
    const week = first(again)
    expect(week.decided.steps[0]?.kind).toBe('progress')
    expect(first(week.items).proposal.decision).toBe('step-back')
    const blind = await choice({ instead: null }, week)
    expect((await refusalOf(send(blind))).code).toBe('week-decided')
    const anew = await choice({}, week)
    await send(anew)
    expect(await minutes(0, 1, 2, 3)).toEqual([9, 12, 12, 4])
    expect((await waiting()).again).toEqual([])
    expect((await refusalOf(send({ ...anew, decisionId: newId() }))).code).toBe('week-decided')
  })

  test('undone before its day never counts, and waits again', async () => {
    const made = await choice()
    await send(made)
    await undo(made.decisionId)
    expect(await minutes(0, 1, 2)).toEqual([9, 9, 9])
    expect((await waiting()).waits.map(({ week }) => week)).toEqual([1])
    await send(await choice())
    expect(await minutes(1)).toEqual([12])
  })

  test('undone later: the former target returns from the next day, past days stay, and it waits again', async () => {
    const made = await choice()
    await send(made)
    noonOf(3)
    await undo(made.decisionId)
    expect(await minutes(0, 1, 3, 4)).toEqual([9, 12, 12, 9])
    expect((await waiting()).waits.map(({ week }) => week)).toEqual([1])
  })

  test('stays as it was written: the program may change or remove no decision', async () => {
    await send(await choice())
    const runtime = await runtimeClient()
    for (const sql of [
      `update decision set reason = 'other'`,
      'delete from decision',
      'delete from decision_withdrawal',
    ])
      await expect(runtime.query(sql)).rejects.toMatchObject({ code: '42501' })
    await runtime.end()
    expect(await ownerRows('select id from decision where patient_id = $1', [patient.id])).toHaveLength(1)
  })
})
