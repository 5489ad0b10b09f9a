import { beforeAll, describe, expect, test } from 'vitest'
import { reasonMark } from '@/domain/attention-answer'
import { caseloadShows } from '@/domain/caseload-filter'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { newId } from '@/server/access/new-id'
import { renewAll } from '@/server/jobs/standing-renewals'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { flare, stop, walk } from '@/server/testing/facts'
import { ownerRows } from '@/server/testing/owner'
import { enrolment, joinedPatient, walkingPatient } from '@/server/testing/patients'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let desk: Api
const ids = new Map<string, string>()

/** Somebody of each kind; at the end it is the fifth day. */
beforeAll(async () => {
  clinic = await makeClinic()
  setDay(testToday)
  const made: [string, Awaited<ReturnType<typeof walkingPatient>>][] = []
  for (const name of ['Flora Flare', 'Sid Silent', 'Thea Track', 'Ed Ended', 'Ella Endflare'])
    made.push([name, await walkingPatient(clinic, { startDay: testToday }, { name })])
  for (const [name, { id }] of made) ids.set(name, id)
  const asked = enrolment({ name: 'Nora Notjoined' })
  await (await deskOf(clinic.ben)).enrol.patient(asked)
  ids.set('Nora Notjoined', asked.patientId)
  for (const [name, { id, phone }] of made)
    if (name.includes('End')) {
      const by = await deskOf(clinic.ben)
      await phone.record.logWalk(walk(testToday))
      const programmeId = (await by.patient.open({ patientId: id })).record.programmes[0]?.id ?? ''
      const end = { programmeId, lastDay: testDay(1), reason: 'Walks alone.' }
      await by.programme.end({ patientId: id, ...end })
    }
  setClock(wallTime(testDay(4), 600))
  for (const [name, { phone }] of made) {
    if (name === 'Flora Flare') await phone.record.declareFlare(flare(testDay(4)))
    if (name === 'Ella Endflare') await phone.record.reportStop(stop(testDay(4)))
    if (name === 'Thea Track') await phone.record.logWalk(walk(testDay(4), { minutes: 30 }))
  }
  await renewAll({ clinicId: clinic.id })
  desk = await deskOf(clinic.ben)
}, 60_000)

const found = async (filter: Partial<CaseloadFilter>) => {
  const { rows, total } = await desk.caseload.open(filter)
  expect(total).toBe(rows.length)
  return rows.map(({ name }) => name.split(' ')[0])
}

test('open stops are counted over all that the filter shows, loaded or not', async () => {
  const stops = async (filter: Parameters<Api['caseload']['open']>[0]) =>
    (await desk.caseload.open(filter)).stops
  expect(await stops({})).toBe(1)
  expect(await stops({ sort: 'last-entry', limit: 1 })).toBe(1)
  for (const none of [{ show: 'not-joined' }, { reason: 'flare' }, { search: 'flora' }] as const)
    expect(await stops(none)).toBe(0)
})

describe('the caseload shows', () => {
  test.each<[Partial<CaseloadFilter>, string[]]>([
    [{}, ['Ella', 'Flora', 'Sid', 'Thea', 'Nora']],
    [{ show: 'needs' }, ['Ella', 'Flora', 'Sid', 'Thea', 'Nora']],
    [{ show: 'not-joined' }, ['Nora']],
    [{ show: 'ended' }, ['Ed']],
    [{ reason: 'silent' }, ['Flora', 'Sid']],
    [{ reason: 'flare', show: 'needs' }, ['Flora']],
    [{ reason: 'safety' }, ['Ella']],
    [{ reason: 'decide' }, []],
    [{ sort: 'name' }, ['Ella', 'Flora', 'Nora', 'Sid', 'Thea']],
    [{ sort: 'last-entry' }, ['Flora', 'Nora', 'Sid', 'Ella', 'Thea']],
    // A search finds whose programme is over as well, a filter beside it asks for less.
    [{ search: 'e' }, ['Ella', 'Ed']],
    [{ search: 'e', show: 'needs' }, ['Ella']],
  ])('by %j: %j', async (filter, names) => {
    expect(await found(filter)).toEqual(names)
  })

  test('counts of each kind, whatever is searched', async () => {
    const { shows } = await desk.caseload.open({ search: 'flora' })
    expect(shows).toEqual({ everyone: 5, needs: 5, 'on-track': 0, 'not-joined': 1, ended: 1 })
    for (const show of caseloadShows) expect((await desk.caseload.open({ show })).total).toBe(shows[show])
  })

  test('by a reason only whom it still calls for', async () => {
    const patientId = ids.get('Sid Silent') ?? ''
    const [stands] = (await desk.patient.open({ patientId })).standing.reasons
    if (stands === undefined) throw new Error('nothing stands')
    const answer = { patientId, answerId: newId(), reason: 'silent' as const, seen: reasonMark(stands) }
    await desk.patient.answerReason(answer)
    expect(await found({ reason: 'silent' })).toEqual(['Flora'])
    expect(await found({ show: 'on-track' })).toEqual(['Sid'])
    await desk.patient.takeBackAnswer(answer)
    expect(await found({ reason: 'silent' })).toEqual(['Flora', 'Sid'])
  })

  test.each(['need', 'name', 'last-entry'] as const)(
    'page by page the same, in order of %s',
    async (sort) => {
      const whole = (await desk.caseload.open({ sort })).rows.map(({ patientId }) => patientId)
      for (const limit of [1, 2, 3, 5]) {
        const paged: string[] = []
        for (let page = await desk.caseload.open({ sort, limit }); ;) {
          paged.push(...page.rows.map(({ patientId }) => patientId))
          expect(page.total).toBe(whole.length)
          if (page.next === null) break
          page = await desk.caseload.open({ sort, limit, cursor: page.next })
        }
        expect(paged).toEqual(whole)
      }
    },
  )

  test('an open stop first, though the standing does not know of it, and once', async () => {
    await ownerRows(`update standing set rank = 6, since = null, reasons = '[]' where patient_id = $1`, [
      ids.get('Ella Endflare'),
    ])
    const first = await desk.caseload.open({ limit: 1 })
    expect(first.rows.map(({ name }) => name)).toEqual(['Ella Endflare'])
    const rest: string[] = []
    for (let page = first; page.next !== null;) {
      page = await desk.caseload.open({ limit: 1, cursor: page.next })
      rest.push(...page.rows.map(({ name }) => name))
    }
    expect(rest).toEqual(['Flora Flare', 'Sid Silent', 'Thea Track', 'Nora Notjoined'])
  })

  test('follows what becomes of the patient: who joins, and another name', async () => {
    const made = await makeClinic()
    const by = await deskOf(made.ben)
    const { id } = await joinedPatient(made, { name: 'Zora Last' })
    const asked = enrolment({ name: 'Mia Middle' })
    await by.enrol.patient(asked)
    expect((await by.caseload.open({})).shows).toMatchObject({ everyone: 2, 'not-joined': 1 })
    await ownerRows(`update patient set name_key = 'aara first' where id = $1`, [id])
    await ownerRows(`update patient set joined_at = now() where id = $1`, [asked.patientId])
    const { rows, shows } = await by.caseload.open({ sort: 'name' })
    expect(rows.map(({ patientId }) => patientId)).toEqual([id, asked.patientId])
    expect(shows).toMatchObject({ everyone: 2, 'not-joined': 0 })
  })
})
