import { beforeAll, expect, test } from 'vitest'
import { MOST_VIEWS } from '@/domain/saved-view'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { refusalOf } from '@/server/testing/refusals'

let clinic: TestClinic
let desk: Api
beforeAll(async () => {
  clinic = await makeClinic()
  desk = await deskOf(clinic.ben)
})

const view = (name: string) =>
  ({ id: newId(), name, show: 'needs', reason: 'silent', owner: null, sort: 'name' }) as const

test('a view is kept once, for oneself alone, at every desk, until it is taken away', async () => {
  const calls = view(' Calls ')
  const kept = [{ ...calls, name: 'Calls' }]
  expect(await desk.caseload.keepView(calls)).toEqual(kept)
  expect(await desk.caseload.keepView(calls)).toEqual(kept)
  expect(await (await deskOf(clinic.ben)).caseload.views()).toEqual(kept)
  expect(await (await deskOf(clinic.anna)).caseload.views()).toEqual([])
  await (await deskOf(clinic.anna)).caseload.dropView({ viewId: calls.id })
  expect(await desk.caseload.views()).toEqual(kept)
  expect(await desk.caseload.dropView({ viewId: calls.id })).toEqual([])
  expect(await desk.caseload.dropView({ viewId: calls.id })).toEqual([])
})

test('what cannot be kept is refused, and those that are kept stay', async () => {
  const first = view('First')
  await desk.caseload.keepView(first)
  const codeOf = async (other: object) =>
    (await refusalOf(desk.caseload.keepView({ ...view('Other'), ...other }))).code
  expect(await codeOf({ id: first.id })).toBe('same-id-other-content')
  expect(await codeOf({ name: 'FIRST' })).toBe('view-name-taken')
  expect(await codeOf({ name: ' ' })).toBe('invalid')
  expect(await codeOf({ name: 'x'.repeat(41) })).toBe('invalid')
  expect(await codeOf({ show: 'somebody' })).toBe('invalid')
  expect(await desk.caseload.views()).toEqual([first])
})

test('of more than twelve that come at once twelve are kept', async () => {
  const anna = await deskOf(clinic.anna)
  const sent = Array.from({ length: MOST_VIEWS + 2 }, (_, n) =>
    anna.caseload.keepView(view(`View ${String(n)}`)),
  )
  const settled = await Promise.allSettled(sent)
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(2)
  expect(await anna.caseload.views()).toHaveLength(MOST_VIEWS)
  expect((await refusalOf(anna.caseload.keepView(view('One more')))).code).toBe('too-many-views')
})
