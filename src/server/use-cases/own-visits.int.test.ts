import { beforeAll, expect, test } from 'vitest'
import { visitShown } from '@/domain/visit-shown'
import type { VisitShown } from '@/domain/visit-shown'
import { newId } from '@/server/access/new-id'
import { apiFor, deskOf, join } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { morning, walk, zero } from '@/server/testing/facts'
import { runtimeClient } from '@/server/testing/owner'
import { walkingPatient } from '@/server/testing/patients'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

/** Somebody with a fortnight of entries and an appointment in its middle, seen on its last day. */
async function afterAFortnight() {
  setDay(testToday)
  const { id: patientId, phone } = await walkingPatient(clinic, { startDay: testToday })
  const finish = {
    ...{ patientId, visitId: newId(), kind: 'visit' as const, last: null, from: testDay(0), to: testDay(7) },
    ...{ agreed: 'Twice round the park.', note: { id: newId(), text: 'Limps, denies it.' } },
    next: { id: newId(), visitId: newId(), at: wallTime(testDay(21), 700), kind: 'telephone' as const },
  }
  for (let offset = 0; offset < 14; offset += 1) {
    setClock(wallTime(testDay(offset), 600))
    if (offset > 0) await phone.record.answerMorning(morning(testDay(offset), { morning: offset % 4 }))
    if (offset % 5 === 3) await phone.record.sayNoWalk(zero(testDay(offset)))
    else await phone.record.logWalk(walk(testDay(offset), { worst: offset === 9 ? 8 : 4 }))
    if (offset === 7) await (await deskOf(clinic.ben)).visit.finish(finish)
  }
  return { patientId, phone, desk: await deskOf(clinic.ben), finish }
}
const figures = ({ story, range, decided, questions, next, held }: VisitShown) => ({
  ...{ story, range, decided, questions, next, agreed: held?.finish.agreed ?? null },
})

test('the phone has all that the desk tells of an appointment and since it, and no word of its note', async () => {
  const { patientId, phone, desk, finish } = await afterAFortnight()
  const own = await phone.record.open()
  const opened = await desk.patient.open({ patientId })
  expect(opened.notes).toMatchObject([{ versions: [{ text: 'Limps, denies it.' }] }])
  expect(JSON.stringify(own)).not.toContain('Limps')
  for (const visitId of [finish.visitId, null]) {
    const asked = { visitId, range: null }
    const atDesk = visitShown(opened, asked)
    const onPhone = visitShown({ ...own, notes: [] }, asked)
    expect(figures(onPhone)).toEqual(figures(atDesk))
  }
  expect(figures(visitShown({ ...own, notes: [] }, { visitId: null, range: null }))).toMatchObject({
    range: { from: testDay(7), to: testDay(13) },
    story: { done: { done: 5 }, pain: { lastRed: testDay(9) } },
    questions: [{ code: 'promised', text: 'Twice round the park.' }, { code: 'odd-pain' }],
    next: { at: finish.next.at, kind: 'telephone' },
  })
})

test('a helper is told of no appointment and of nothing that was agreed', async () => {
  const { phone } = await afterAFortnight()
  const { code } = await phone.me.inviteHelper({ name: 'Sam' })
  const helped = await apiFor({ phone: (await join(code)).sessionId }).record.open()
  expect(helped).toMatchObject({ visits: [], nextVisit: null })
  expect(JSON.stringify(helped)).not.toContain('Twice round the park')
})

test('in a patient’s transaction what was agreed with them can be read, nobody else’s, and no note', async () => {
  const [{ patientId }, other] = [await afterAFortnight(), await afterAFortnight()]
  const client = await runtimeClient()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('app.clinic_id', $1, true), set_config('app.patient_id', $2, true)`,
      [clinic.id, patientId],
    )
    const seen = await client.query<{ patient_id: string }>('select patient_id from visit_finish')
    expect(seen.rows).toEqual([{ patient_id: patientId }])
    expect(other.patientId).not.toBe(patientId)
    expect((await client.query('select 1 from note_version')).rows).toEqual([])
    await expect(client.query('update visit_finish set agreed = $1', ['Something else.'])).rejects.toThrow(
      /permission denied/,
    )
  } finally {
    await client.query('rollback')
    await client.end()
  }
})
