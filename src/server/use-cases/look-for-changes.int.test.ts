import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { apiFor, deskOf, deskSession, join } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { flare, stop, walk, withdrawalOf } from '@/server/testing/facts'
import { owner, ownerRows } from '@/server/testing/owner'
import { enrolment, walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { auditOf } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let desk: Api
beforeEach(async () => {
  setDay(testToday)
  clinic = await makeClinic()
  desk = await deskOf(clinic.ben)
})

const changes = async () => (await desk.caseload.changes()).changes
/** By how much it grows by what is done. */
async function grows(act: () => Promise<unknown>): Promise<number> {
  const before = await changes()
  await act()
  return (await changes()) - before
}

describe('the number of changes grows', () => {
  test('by one with each fact and act about a patient, whoever it is by', async () => {
    const { id: patientId, phone } = await walkingPatient(clinic)
    const told = walk()
    expect(await grows(() => phone.record.logWalk(told))).toBe(1)
    const taken = withdrawalOf(told, { replaces: told.id })
    expect(await grows(() => phone.record.withdrawEntry(taken))).toBe(1)
    const visit = { id: newId(), visitId: newId(), kind: 'visit', state: 'planned' } as const
    const planned = { patientId, ...visit, at: wallTime(testDay(9), 700), seen: null }
    expect(await grows(() => desk.visit.plan(planned))).toBe(1)
    const step = { patientId, decisionId: newId(), item: 'walk', kind: 'hold', reason: 'Steady.' } as const
    expect(await grows(() => desk.programme.decide(step))).toBe(1)
    expect(await grows(() => desk.programme.undo({ patientId, decisionId: step.decisionId }))).toBe(1)
    expect(await grows(() => phone.record.reportStop(stop(testToday)))).toBe(1)
  })

  test('with whoever is enrolled, and when they join', async () => {
    let code = ''
    const enrol = async () => ({ code } = await desk.enrol.patient(enrolment()))
    expect(await grows(enrol)).toBeGreaterThan(0)
    expect(await grows(() => join(code))).toBeGreaterThan(0)
  })

  test('when time alone brings a reason, and not when it brings none', async () => {
    await walkingPatient(clinic)
    await desk.caseload.open({})
    setDay(testDay(1))
    desk = await deskOf(clinic.ben)
    expect(await grows(async () => desk.caseload.open({}))).toBe(0)
    setDay(testDay(9))
    desk = await deskOf(clinic.ben)
    expect(await grows(async () => desk.caseload.open({}))).toBe(1)
  })

  test('for whichever of two that go on at once is done last; neither waits for the other', async () => {
    const [first, second] = [await walkingPatient(clinic), await walkingPatient(clinic)]
    const client = await owner()
    const before = await changes()
    await client.query('begin')
    await client.query('update standing set changes = changes + 1 where patient_id = $1', [first.id])
    await second.phone.record.logWalk(walk())
    expect(await changes()).toBe(before + 1)
    await client.query('commit')
    expect(await changes()).toBe(before + 2)
  })

  test('though a standing cannot be computed', async () => {
    const { id, phone } = await walkingPatient(clinic)
    await ownerRows(
      `create or replace function refuse_ranks() returns trigger language plpgsql as $$
       begin if new.rank = 0 and new.patient_id = '${id}' then raise 'no'; end if; return new; end $$`,
    )
    await ownerRows(
      'create trigger refuse_ranks before update on standing for each row execute function refuse_ranks()',
    )
    const grown = await grows(() => phone.record.reportStop(stop(testToday)))
    await ownerRows('drop trigger refuse_ranks on standing')
    expect(grown).toBe(1)
  })
})

describe('it stays as it is', () => {
  test('by what is only read, settings of a phone, drafts, and what is refused', async () => {
    const { id: patientId, phone } = await walkingPatient(clinic)
    const acts: (() => Promise<unknown>)[] = [
      () => desk.caseload.open({}),
      () => desk.patient.open({ patientId }),
      () => phone.record.open(),
      () => phone.me.setTextSize({ textSize: 'large' }),
      () => desk.programme.saveDraft({ patientId, content: { rungs: ['9'] }, basedOn: null }),
      () => refusalOf(phone.record.logWalk(walk(testDay(3)))),
    ]
    for (const act of acts) expect(await grows(act)).toBe(0)
  })

  test('by what is sent again and was kept before', async () => {
    const { phone } = await walkingPatient(clinic)
    const [told, declared, stopped] = [walk(), flare(), stop(testToday)]
    const sendings = [
      () => phone.record.logWalk(told),
      () => phone.record.declareFlare(declared),
      () => phone.record.reportStop(stopped),
    ]
    for (const send of sendings) {
      expect(await grows(send)).toBe(1)
      expect(await grows(send)).toBe(0)
    }
    const [one, two] = [walk(), walk()]
    const twice = () => Promise.all([one, one, two, two].map((fact) => phone.record.logWalk(fact)))
    expect(await grows(twice)).toBe(2)
  })

  test('by what happens at another clinic', async () => {
    const { phone } = await walkingPatient(await makeClinic())
    expect(await grows(() => phone.record.logWalk(walk()))).toBe(0)
  })
})

test('a caseload says the number that it was read with', async () => {
  const { phone } = await walkingPatient(clinic)
  expect((await desk.caseload.open({})).changes).toBe(await changes())
  await phone.record.logWalk(walk())
  expect((await desk.caseload.open({ show: 'ended' })).changes).toBe(await changes())
})

test('a list that stays open and asks by itself leaves no line, and does not keep the sign-in', async () => {
  const id = await deskSession(clinic.anna)
  const open = (requestId = newId()) => apiFor({ desk: id, requestId }).caseload
  await open().open({})
  const kept = () => ownerRows('select last_seen_at, ended_at, end_reason from session where id = $1', [id])
  const before = await kept()
  for (let minutes = 1; minutes < 30; minutes += 4) {
    setClock(wallTime(testToday, 540 + minutes))
    const requestId = newId()
    await open(requestId).changes()
    expect(await auditOf(requestId)).toEqual([])
  }
  expect(await kept()).toEqual(before)
  setClock(wallTime(testToday, 540 + 31))
  expect((await refusalOf(open().changes())).code).toBe('unauthenticated')
  expect(await kept()).toMatchObject([{ end_reason: 'idle' }])
  expect((await refusalOf(open().open({}))).code).toBe('unauthenticated')
})
