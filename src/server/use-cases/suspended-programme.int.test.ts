import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { apiFor, deskOf, nobody, phoneOf, phoneSession } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { corrected, liftOf, stop, walk } from '@/server/testing/facts'
import { runtimeClient } from '@/server/testing/owner'
import { joinedPatient, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient & { phone: Api }
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  patient = await walkingPatient(clinic)
})

describe('while a safety stop is open', () => {
  test('no step is decided, even from a page that was opened before', async () => {
    const desk = await deskOf(clinic.ben)
    await patient.phone.record.reportStop(stop())
    for (const kind of ['progress', 'hold', 'step-back'] as const) {
      const step = desk.programme.decide({
        patientId: patient.id,
        decisionId: newId(),
        item: 'walk',
        kind,
        reason: 'As agreed.',
      })
      expect((await refusalOf(step)).code).toBe('stop-open')
    }
    const { record } = await desk.patient.open({ patientId: patient.id })
    expect(record.decisions).toEqual([])
  })

  test('its reason for being lifted stays with the clinic', async () => {
    const fact = stop()
    await patient.phone.record.reportStop(fact)
    const desk = await deskOf(clinic.ben)
    await desk.patient.liftStop({
      patientId: patient.id,
      ...liftOf(fact.id, { reason: 'For staff alone.' }),
    })
    expect(JSON.stringify(await patient.phone.record.open())).not.toContain('For staff alone.')
    expect(JSON.stringify(await desk.patient.open({ patientId: patient.id }))).toContain('For staff alone.')
  })
})

describe('a stop', () => {
  const caseload = async () =>
    (await (await deskOf(clinic.ben)).caseload.open({ search: patient.name })).rows[0]

  test('that arrives late opens even after a lift or a decision', async () => {
    const [known, late] = [stop(), stop(testToday, { recordedAt: wallTime(testToday, 600) })]
    await patient.phone.record.reportStop(known)
    setDay(testDay(1))
    await (await deskOf(clinic.ben)).patient.liftStop({ patientId: patient.id, ...liftOf(known.id) })
    const step = { patientId: patient.id, item: 'walk', kind: 'progress', reason: 'As agreed.' } as const
    const decide = async () => (await deskOf(clinic.ben)).programme.decide({ ...step, decisionId: newId() })
    await decide()
    setDay(testDay(2))
    expect((await patient.phone.record.reportStop(late)).stored).toBe('now')
    expect((await caseload())?.stop).toMatchObject({ id: late.id, day: testToday })
    expect((await refusalOf(decide())).code).toBe('stop-open')
    const { record } = await (await deskOf(clinic.ben)).patient.open({ patientId: patient.id })
    expect(record.decisions).toHaveLength(1)
    expect(record.stops.map(({ id, liftedAt }) => [id, liftedAt === null])).toEqual([
      [known.id, false],
      [late.id, true],
    ])
  })

  test('during an edit stays open and first; what was edited is kept, each version once', async () => {
    const first = walk()
    const edit = corrected(first, { worst: 8 })
    const again = corrected(edit, { minutes: 14 })
    const raised = stop()
    await patient.phone.record.logWalk(first)
    // The stop goes first, whatever was put before it; a sending that lost its answer comes again.
    await patient.phone.record.reportStop(raised)
    for (const fact of [edit, edit, again]) await patient.phone.record.logWalk(fact)
    const { entries, stops } = (await patient.phone.record.open()).record
    expect(entries).toEqual([expect.objectContaining({ minutes: 14, worst: 8, versionCount: 3 })])
    expect(stops).toEqual([expect.objectContaining({ id: raised.id, liftedAt: null })])
    expect((await caseload())?.stop?.id).toBe(raised.id)
  })
})

describe('a stop is never refused for its form', () => {
  test('an unknown zone, no moment and an unknown source still open it, today', async () => {
    const odd = { id: newId(), kind: 'stop', recordedAt: 'yesterday', timeZone: 'Mars/Base', source: 'newer' }
    const sent = odd as unknown as Parameters<Api['record']['reportStop']>[0]
    expect((await patient.phone.record.reportStop(sent)).stored).toBe('now')
    expect((await patient.phone.record.reportStop(sent)).stored).toBe('before')
    const [opened] = (await patient.phone.record.open()).record.stops
    expect(opened).toMatchObject({ id: odd.id, day: testToday, source: 'unwell' })
  })

  test('a clock of years ago begins it when it arrives', async () => {
    await patient.phone.record.reportStop({ ...stop(), recordedAt: '2015-01-01T08:00:00.000Z' })
    expect((await patient.phone.record.open()).record.stops[0]?.day).toBe(testToday)
  })
})

test('a phone’s facts are refused when they say they are another person’s', async () => {
  const other = await joinedPatient(clinic)
  const mistaken = apiFor({ phone: await phoneSession(patient), patientSaid: other.id })
  expect((await refusalOf(mistaken.record.reportStop(stop()))).code).toBe('unauthenticated')
  expect((await (await phoneOf(patient)).record.open()).record.stops).toEqual([])
})

test('a patient’s transaction sees no staff row and changes no clinic', async () => {
  const client = await runtimeClient()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('app.clinic_id', $1, true), set_config('app.patient_id', $2, true)`,
      [clinic.id, patient.id],
    )
    expect((await client.query('select password_hash from staff')).rows).toEqual([])
    expect((await client.query('update staff set name = name')).rowCount).toBe(0)
    expect((await client.query('select id, name from staff_names()')).rows.length).toBeGreaterThan(0)
    await expect(client.query('update clinic set name = name')).rejects.toThrow(/row-level security/)
  } finally {
    await client.query('rollback')
    await client.end()
  }
})

test('an ended access takes the codes it made along, and a colleague may come back', async () => {
  const admin = await deskOf(clinic.admin)
  const who = { name: 'Short Stay', email: 'short@stay.example', clinician: true, admin: true }
  const invite = () => admin.team.invite({ invitationId: newId(), ...who })
  const accept = async (code: string) =>
    nobody().entry.acceptStaff({
      code: code.replace(' ', ''),
      password: 'a long enough password',
      language: 'en',
    })
  await accept((await invite()).code)
  const colleague = (await admin.team.list()).staff.find(({ email }) => email === who.email)
  const staffId = colleague?.id ?? ''
  const theirs = await (
    await deskOf({ clinicId: clinic.id, id: staffId })
  ).team.invite({
    invitationId: newId(),
    ...who,
    email: 'door@left.example',
  })
  await admin.team.endAccess({ staffId })
  expect((await refusalOf(accept(theirs.code))).code).toBe('invitation-ended')
  await accept((await invite()).code)
  const back = (await admin.team.list()).staff.filter(({ email }) => email === who.email)
  expect(back.map(({ id, endedAt }) => ({ id, endedAt }))).toEqual([{ id: staffId, endedAt: null }])
})
