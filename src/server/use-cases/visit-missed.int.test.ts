import { expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

const ahead = { status: 'CONFLICT', code: 'visit-ahead' }

test('that nobody came is said of an appointment once its time has come', async () => {
  setDay(testToday)
  const clinic = await makeClinic()
  const { id: patientId } = await walkingPatient(clinic, { startDay: testToday })
  const at = wallTime(testDay(7), 700)
  const [kind, visitId] = ['visit' as const, newId()]
  const planned = { patientId, id: newId(), visitId, at, kind, state: 'planned' as const }
  await (await deskOf(clinic.ben)).visit.plan({ ...planned, seen: null })
  const missed = { ...planned, id: newId(), state: 'missed' as const, seen: planned }
  setClock(wallTime(testDay(7), 694))
  const desk = await deskOf(clinic.ben)
  const stands = async () => (await desk.patient.open({ patientId })).visits
  expect(await refusalOf(desk.visit.plan(missed))).toMatchObject(ahead)
  // Nor by writing that it was to be earlier.
  const earlier = wallTime(testDay(6), 700)
  expect(await refusalOf(desk.visit.plan({ ...missed, at: earlier }))).toMatchObject(ahead)
  expect(await stands()).toMatchObject([{ at, state: 'planned' }])
  setClock(wallTime(testDay(7), 695))
  const held = {
    visitId,
    kind,
    last: null,
    from: testDay(7),
    to: testDay(7),
    agreed: '',
    note: null,
    next: null,
  }
  await desk.visit.plan(missed)
  expect(await stands()).toMatchObject([{ at, state: 'missed' }])
  // Nor is it held by a page that does not know of it, or of another day that it was moved to.
  expect(await refusalOf(desk.visit.finish({ patientId, ...held }))).toMatchObject({ code: 'visit-changed' })
  const later = {
    ...planned,
    id: newId(),
    at: wallTime(testDay(9), 700),
    seen: { ...planned, state: 'missed' as const },
  }
  await desk.visit.plan(later)
  expect(await refusalOf(desk.visit.finish({ patientId, ...held }))).toMatchObject({ code: 'visit-changed' })
  expect(await stands()).toMatchObject([{ at: later.at, state: 'planned', finish: null }])
})

test('what another window of the same hand signed meanwhile is told, and nothing is held twice', async () => {
  setDay(testToday)
  const clinic = await makeClinic()
  const { id: patientId } = await walkingPatient(clinic, { startDay: testToday })
  const desk = await deskOf(clinic.ben)
  const signed = (last: string | null) => ({
    ...{ patientId, visitId: newId(), kind: 'visit' as const, last, from: testToday, to: testToday },
    ...{ agreed: 'Twice round the park.', note: null, next: null },
  })
  const [first, second] = [signed(null), signed(null)]
  await desk.visit.finish(first)
  expect(await refusalOf(desk.visit.finish(second))).toMatchObject({
    ...{ status: 'CONFLICT', code: 'visit-finished' },
    details: { by: clinic.ben.name },
  })
  expect((await desk.patient.open({ patientId })).visits).toHaveLength(1)
  // Whoever has seen the first one may hold another.
  await desk.visit.finish({ ...second, last: first.visitId })
  expect((await desk.patient.open({ patientId })).visits).toHaveLength(2)
})
