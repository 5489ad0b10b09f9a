import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

async function somebody() {
  setDay(testToday)
  const { id: patientId } = await walkingPatient(clinic, { startDay: testToday })
  return { patientId, desk: await deskOf(clinic.ben) }
}

describe('a note', () => {
  const note = (patientId: string, change: object = {}) => ({
    ...{ patientId, id: newId(), noteId: newId(), text: 'Rang: all is well.', signed: false },
    ...change,
  })
  test('keeps every version, with who wrote it and whether it was signed', async () => {
    const { patientId, desk } = await somebody()
    const first = note(patientId)
    await desk.visit.note(first)
    await desk.visit.note(first)
    setClock(wallTime(testToday, 800))
    const { noteId } = first
    await (
      await deskOf(clinic.anna)
    ).visit.note(note(patientId, { noteId, text: 'Rang twice.', signed: true }))
    expect((await (await deskOf(clinic.ben)).patient.open({ patientId })).notes).toMatchObject([
      {
        noteId,
        visitId: null,
        versions: [
          { text: 'Rang: all is well.', signed: false, by: clinic.ben.name },
          { text: 'Rang twice.', signed: true, by: clinic.anna.name },
        ],
      },
    ])
  })
  test('has words, and not a hundred thousand of them', async () => {
    const { patientId, desk } = await somebody()
    await expect(desk.visit.note(note(patientId, { text: '  ' }))).rejects.toThrow()
    await expect(desk.visit.note(note(patientId, { text: 'x'.repeat(100_000) }))).rejects.toThrow()
    const other = await somebody()
    const theirs = note(other.patientId)
    await other.desk.visit.note(theirs)
    expect(await refusalOf(desk.visit.note(note(patientId, { noteId: theirs.noteId })))).toMatchObject({
      code: 'not-found',
    })
    expect((await desk.patient.open({ patientId })).notes).toEqual([])
  })
})
