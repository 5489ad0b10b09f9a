import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { apiFor, deskOf, deskSession } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { exerciseItem, joinedPatient, walkingPatient } from '@/server/testing/patients'
import { templateContent } from '@/server/testing/prescribing'
import { refusalOf } from '@/server/testing/refusals'
import { auditOf } from '@/server/testing/stored'
import { setDay, testToday } from '@/server/testing/test-clock'

let clinic: TestClinic
let desk: Api
beforeAll(async () => {
  setDay(testToday)
  clinic = await makeClinic()
  desk = await deskOf(clinic.anna)
})

describe('a template of the clinic’s own', () => {
  const saved = { templateId: newId(), name: ' Knee first ', about: ' After a new knee. ' }

  test('is kept with its name and what it is for, once, and offered to every colleague', async () => {
    const content = templateContent()
    await desk.templates.save({ ...saved, content })
    await desk.templates.save({ ...saved, content })
    const offered = await (await deskOf(clinic.ben)).templates.list()
    expect(offered).toMatchObject([
      { templateId: saved.templateId, name: 'Knee first', about: 'After a new knee.', content },
    ])
    const other = desk.templates.save({ ...saved, about: 'Something else.', content })
    expect((await refusalOf(other)).code).toBe('same-id-other-content')
  })

  test.each([
    [{ name: '  ' }, 'name-missing', 'name'],
    [{ name: 'x'.repeat(121) }, 'words-too-long', 'name'],
    [{ about: 'x'.repeat(501) }, 'words-too-long', 'about'],
    [{ content: templateContent({ rungs: [] }) }, 'rung-out-of-bounds', 'rungs'],
    [
      { content: templateContent({ exercises: [{ ...exerciseItem(), ladder: [] }] }) },
      'ladder-empty',
      'exercises.0.ladder',
    ],
  ])('%j is refused at its field, and nothing is kept', async (change, code, field) => {
    const before = await desk.templates.list()
    const attempt = { ...saved, templateId: newId(), content: templateContent(), ...change }
    expect(await refusalOf(desk.templates.save(attempt))).toMatchObject({ code, field })
    expect(await desk.templates.list()).toEqual(before)
  })
})

describe('a programme to copy', () => {
  test('is found by the beginning of a name, of those who have one, and the search names them in the audit', async () => {
    const prescribed = await walkingPatient(clinic)
    const [, mark = ''] = prescribed.name.split(' ')
    await joinedPatient(clinic, { name: `${mark} without a programme` })
    const requestId = newId()
    const asked = apiFor({ desk: await deskSession(clinic.anna), requestId })
    const found = await asked.templates.people({ search: mark.slice(0, 13) })
    expect(found).toEqual([{ id: prescribed.id, name: prescribed.name, birthDate: '1960-05-17' }])
    expect(await auditOf(requestId)).toMatchObject([
      { procedure: 'templates.people', patient_ids: [prescribed.id], outcome: 'done' },
    ])
    expect(await desk.templates.people({ search: ' ' })).toEqual([])
  })

  test('brings what is prescribed, without ids and days; the read stands in that patient’s audit', async () => {
    const item = exerciseItem()
    const { id } = await walkingPatient(clinic, { rungs: [9, 12], exercises: [item] })
    const requestId = newId()
    const { prescription } = await apiFor({
      desk: await deskSession(clinic.anna),
      requestId,
    }).programme.prescription({ patientId: id })
    expect(prescription?.content).toMatchObject({
      rungs: [9, 12],
      exercises: [{ exercise: item.exercise, ladder: item.ladder }],
    })
    expect(JSON.stringify(prescription)).not.toContain(item.itemId)
    expect(await auditOf(requestId)).toMatchObject([
      { procedure: 'programme.prescription', patient_ids: [id], outcome: 'done' },
    ])
  })

  test('of another clinic’s patient is not there, be it searched or asked for', async () => {
    const elsewhere = await makeClinic()
    const { id, name } = await walkingPatient(elsewhere)
    expect(await desk.templates.people({ search: name.split(' ')[1] ?? '' })).toEqual([])
    expect((await refusalOf(desk.programme.prescription({ patientId: id }))).code).toBe('not-found')
  })
})
