import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { epochMs, instantOf } from '@/domain/calendar-day'
import { apiFor, deskOf, join, nobody, phoneSession } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { corrected, liftOf, screening, stop, walk, withdrawalOf } from '@/server/testing/facts'
import { walkingPatient } from '@/server/testing/patients'
import { outcomeOf, refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

const start = wallTime(testToday, 540)

let clinic: TestClinic
let patient: Awaited<ReturnType<typeof walkingPatient>>
let phone: Api
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  patient = await walkingPatient(clinic)
  phone = patient.phone
})

async function helped(name = 'Sam'): Promise<{ helperId: string; session: string; helper: Api }> {
  const { helperId, code } = await phone.me.inviteHelper({ name })
  const session = (await join(code)).sessionId
  return { helperId, session, helper: apiFor({ phone: session }) }
}
const withNote = (note: string | null) => {
  const plain = walk()
  return { ...plain, details: { ...plain.details, note } }
}

describe('an invitation to log for somebody', () => {
  test('says who is asked, not for whom, and is good for seven days, once', async () => {
    const { helperId, code, expiresAt } = await phone.me.inviteHelper({ name: ' Sam ' })
    expect(epochMs(expiresAt) - epochMs(start)).toBe(7 * 24 * 3_600_000)
    const shown = await nobody().entry.invitation({ code: code.replace(' ', '') })
    expect(shown).toMatchObject({ kind: 'helper', name: 'Sam', email: null, clinicName: clinic.name })
    expect(JSON.stringify(shown)).not.toContain(patient.name)
    expect((await phone.me.devices()).helpers).toEqual([
      { id: helperId, name: 'Sam', invitedUntil: expiresAt, lastUsed: null },
    ])
    const before = (await phone.me.devices()).devices
    await join(code)
    expect(await outcomeOf(join(code))).toBe('invitation-used')
    const { helpers, devices } = await phone.me.devices()
    expect(helpers).toEqual([{ id: helperId, name: 'Sam', invitedUntil: null, lastUsed: testToday }])
    expect(devices).toEqual(before)
    const late = await phone.me.inviteHelper({ name: 'Late' })
    setClock(instantOf(epochMs(late.expiresAt)))
    expect(await outcomeOf(join(late.code))).toBe('invitation-expired')
  })

  test('can be ended before anybody comes', async () => {
    const { helperId, code } = await phone.me.inviteHelper({ name: 'Sam' })
    await phone.me.endHelper({ helperId })
    expect(await outcomeOf(join(code))).toBe('invitation-ended')
    expect((await phone.me.devices()).helpers).toEqual([])
  })

  test('asks for a name that can be read', async () => {
    for (const name of ['', '  ', 'x'.repeat(61), 'a\u202Eb'])
      expect(await refusalOf(phone.me.inviteHelper({ name }))).toMatchObject({
        code: 'invalid',
        field: 'name',
      })
  })

  test('is for a phone, and for no door of the staff', async () => {
    const code = (await phone.me.inviteHelper({ name: 'Sam' })).code.replace(' ', '')
    const input = { code, password: 'a new long password' }
    expect(await outcomeOf(nobody().entry.acceptStaff({ ...input, language: 'en' }))).toBe(
      'invitation-unknown',
    )
    expect(await outcomeOf(nobody().entry.resetPassword(input))).toBe('invitation-unknown')
  })
})

describe('a helper', () => {
  test('logs, and each version says who wrote it, on the phone and for the clinician', async () => {
    const { helper } = await helped()
    const [theirs, own] = [walk(), walk(testToday, { startedAt: null })]
    await helper.record.logWalk(theirs)
    await phone.record.logWalk(own)
    await helper.record.logWalk(corrected(own, { minutes: 14 }))
    const marks = (
      entries: readonly { entryId: string; recordedBy: string; recordedByName: string | null }[],
    ) => entries.map((one) => [one.entryId, one.recordedBy, one.recordedByName]).sort()
    const sam = [
      [theirs.entryId, 'helper', 'Sam'],
      [own.entryId, 'helper', 'Sam'],
    ].sort()
    expect(marks((await phone.record.open()).record.entries)).toEqual(sam)
    const desk = await deskOf(clinic.ben)
    expect(marks((await desk.patient.open({ patientId: patient.id })).record.entries)).toEqual(sam)
    const { versions } = await desk.patient.entries({ patientId: patient.id })
    expect(marks(versions)).toEqual([...sam, [own.entryId, 'patient', patient.name]].sort())
    await phone.record.withdrawEntry(withdrawalOf(theirs))
    expect(marks((await phone.record.open()).record.entries)).toHaveLength(1)
  })

  test('tells of a safety stop in their own name, which no other helper reads', async () => {
    const { helper } = await helped()
    const other = await helped('Kim')
    const [theirs, own] = [stop(), stop(testToday, { recordedAt: wallTime(testToday, 530) })]
    await helper.record.reportStop(theirs)
    await phone.record.reportStop(own)
    const marks = (stops: readonly { id: string; recordedBy: string; recordedByName: string | null }[]) =>
      Object.fromEntries(stops.map((one) => [one.id, [one.recordedBy, one.recordedByName]]))
    const told = { [theirs.id]: ['helper', 'Sam'], [own.id]: ['patient', patient.name] }
    expect(marks((await phone.record.open()).record.stops)).toEqual(told)
    const desk = await deskOf(clinic.ben)
    expect(marks((await desk.patient.open({ patientId: patient.id })).record.stops)).toEqual(told)
    const [row] = (await desk.caseload.open({ search: patient.name })).rows
    expect(row?.stop).toMatchObject({ id: own.id, recordedBy: 'patient', recordedByName: null })
    await desk.patient.liftStop({ patientId: patient.id, ...liftOf(own.id) })
    const [later] = (await desk.caseload.open({ search: patient.name })).rows
    expect(later?.stop).toMatchObject({ id: theirs.id, recordedBy: 'helper', recordedByName: 'Sam' })
    const hidden = { [theirs.id]: ['helper', null], [own.id]: ['patient', null] }
    expect(marks((await other.helper.record.open()).record.stops)).toEqual(hidden)
    expect(marks((await helper.record.open()).record.stops)).toEqual({
      ...hidden,
      [theirs.id]: ['helper', 'Sam'],
    })
  })

  test('is sent today and the last week, and nothing that the patient told in confidence', async () => {
    setDay(testDay(-20))
    patient = await walkingPatient(clinic, { startDay: testDay(-20) })
    phone = patient.phone
    await phone.record.answerScreening(screening(testDay(-20)))
    await phone.record.logWalk(walk(testDay(-20), { startedAt: null }))
    setDay(testToday)
    await phone.record.logWalk(withNote('Only for my physiotherapist.'))
    const other = await helped('Kim')
    await other.helper.record.logWalk(walk(testToday, { startedAt: null, minutes: 7 }))
    const { helperId, helper } = await helped()
    const opened = await helper.record.open()
    expect(opened.helper).toEqual({ id: helperId, name: 'Sam' })
    expect((await phone.record.open()).helper).toBeNull()
    expect(opened.record.entries.map(({ day }) => day)).toEqual([testToday, testToday])
    expect(opened.record.screenings).toEqual([])
    const sent = JSON.stringify([opened, await helper.record.entries({ day: testToday })])
    for (const secret of ['Only for my physiotherapist', 'Kim', '1960-05-17'])
      expect(sent).not.toContain(secret)
    expect(await helper.record.entries({ day: testDay(-20) })).toEqual({ versions: [] })
  })

  test('corrects without taking away the note that they do not see', async () => {
    const { helper } = await helped()
    const noted = withNote('My knee was stiff.')
    await phone.record.logWalk(noted)
    const seen = (await helper.record.open()).record.entries[0]
    expect(seen).toMatchObject({ kind: 'walk', details: { note: null } })
    const mended = { ...corrected(noted, { minutes: 14 }), details: { ...noted.details, note: null } }
    expect((await helper.record.logWalk(mended)).stored).toBe('now')
    expect((await helper.record.logWalk(mended)).stored).toBe('before')
    const [entry] = (await phone.record.open()).record.entries
    expect(entry).toMatchObject({
      minutes: 14,
      recordedBy: 'helper',
      details: { note: 'My knee was stiff.' },
    })
  })

  test('reaches no further back than a week', async () => {
    setDay(testDay(-10))
    patient = await walkingPatient(clinic, { startDay: testDay(-10) })
    phone = patient.phone
    const old = walk(testDay(-8), { startedAt: null })
    setDay(testDay(-7))
    await phone.record.logWalk(old)
    setDay(testToday)
    const { helper } = await helped()
    const told = { status: 'FORBIDDEN', code: 'forbidden' }
    expect(await refusalOf(helper.record.logWalk(walk(testDay(-8), { startedAt: null })))).toMatchObject(told)
    expect(await refusalOf(helper.record.logWalk(corrected(old, { minutes: 14 })))).toMatchObject(told)
    expect(await refusalOf(helper.record.withdrawEntry(withdrawalOf(old)))).toMatchObject(told)
    expect((await helper.record.logWalk(walk(testDay(-7), { startedAt: null }))).stored).toBe('now')
  })

  test('is ended by the patient from the next request on; what they entered stays', async () => {
    const { helperId, session, helper } = await helped()
    const other = await helped('Kim')
    await helper.record.logWalk(walk())
    await phone.me.endHelper({ helperId })
    expect(await refusalOf(helper.record.logWalk(walk()))).toMatchObject({ status: 'UNAUTHORIZED' })
    expect(await outcomeOf(apiFor({ phone: session }).record.open())).toBe('unauthenticated')
    expect(await outcomeOf(other.helper.record.open())).toBe('taken')
    expect(await outcomeOf(phone.record.open())).toBe('taken')
    expect((await phone.me.devices()).helpers.map(({ name }) => name)).toEqual(['Kim'])
    expect((await phone.record.open()).record.entries[0]).toMatchObject({ recordedByName: 'Sam' })
    expect(await outcomeOf(phone.me.endHelper({ helperId }))).toBe('taken')
  })

  test('is nobody whom another patient could end', async () => {
    const { helperId, helper } = await helped()
    const second = await walkingPatient(clinic)
    expect(await outcomeOf(second.phone.me.endHelper({ helperId }))).toBe('not-found')
    expect(await outcomeOf(helper.record.open())).toBe('taken')
  })

  test('goes with the phones that the clinic ends, and is none of them', async () => {
    const { helper } = await helped()
    const waiting = await phone.me.inviteHelper({ name: 'Kim' })
    const desk = await deskOf(clinic.ben)
    const { devices } = await desk.enrol.state({ patientId: patient.id })
    const { endedDevices } = await desk.enrol.newCode({ patientId: patient.id, endDevices: true })
    expect(endedDevices).toBe(devices)
    expect(await outcomeOf(helper.record.open())).toBe('unauthenticated')
    expect(await outcomeOf(join(waiting.code))).toBe('invitation-ended')
  })

  test('speaks in their own name: what waits in the patient’s queue on the same phone is not theirs', async () => {
    const { helperId, session } = await helped()
    const said = (patientSaid: string) => apiFor({ phone: session, patientSaid }).record.logWalk(walk())
    expect(await outcomeOf(said(patient.id))).toBe('unauthenticated')
    expect(await outcomeOf(said(helperId))).toBe('taken')
    const own = await phoneSession(patient)
    expect(await outcomeOf(apiFor({ phone: own, patientSaid: helperId }).record.open())).toBe(
      'unauthenticated',
    )
  })
})
