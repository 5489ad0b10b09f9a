import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { meetingAt } from '@/server/testing/owner'
import { draft, walkingPatient } from '@/server/testing/patients'
import { clinicExercise } from '@/server/testing/prescribing'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfClinic } from '@/server/testing/stored'
import { testDay } from '@/server/testing/test-clock'

const first = clinicExercise()
const second = clinicExercise({ words: { ...first.words, name: 'Heel raises, slowly' } })

let clinic: TestClinic
let anna: Api
let ben: Api
let exerciseId: string
beforeAll(async () => {
  clinic = await makeClinic()
  ;[anna, ben] = [await deskOf(clinic.anna), await deskOf(clinic.ben)]
})
beforeEach(async () => {
  exerciseId = newId()
  await anna.library.save({ exerciseId, version: 1, content: first })
})
const prescribed = (version: number, content = first) =>
  walkingPatient(clinic, {
    exercises: [
      { ...content, exercise: exerciseId, version, startRung: 1, itemId: newId(), weekdays: [1, 3, 5] },
    ],
  })

describe('the versions of an exercise', () => {
  test('are read whole, each with whose programme keeps it', async () => {
    const [old, other] = [await prescribed(1), await prescribed(1)]
    await ben.library.save({ exerciseId, version: 2, content: second })
    const late = await prescribed(2, second)
    const versions = await anna.library.versions({ exerciseId })
    expect(versions).toMatchObject([
      { version: 1, by: clinic.anna.name, content: first, withdrawn: false },
      { version: 2, by: clinic.ben.name, content: second, withdrawn: false },
    ])
    const kept = versions.map(({ keptBy }) => keptBy.map(({ id }) => id).sort())
    expect(kept).toEqual([[old.id, other.id].sort(), [late.id]])
  })

  test('are kept by the latest programme alone, and not by one that is over', async () => {
    const { id: patientId, programmeId } = await prescribed(1)
    const keptBy = async () => (await ben.library.versions({ exerciseId }))[0]?.keptBy.map(({ id }) => id)
    expect(await keptBy()).toEqual([patientId])
    const without = draft({ continues: programmeId, startDay: testDay(1), exercises: [] })
    await ben.programme.publish({
      ...{ patientId, programmeId: newId(), basedOn: programmeId },
      draft: { ...without, changeReason: 'Enough for now.' },
    })
    expect(await keptBy()).toEqual([])
  })

  test('of another clinic are not there', async () => {
    const elsewhere = await deskOf((await makeClinic()).ben)
    expect((await refusalOf(elsewhere.library.versions({ exerciseId }))).code).toBe('not-found')
    expect((await refusalOf(anna.library.versions({ exerciseId: newId() }))).code).toBe('not-found')
  })
})

describe('what was withdrawn', () => {
  const offered = async () => (await ben.library.list()).find((one) => one.exerciseId === exerciseId)
  const withdrawn = async () => (await ben.library.withdrawn()).some((one) => one.exerciseId === exerciseId)
  beforeEach(() => anna.library.withdraw({ exerciseId, version: 2 }))

  test('is not brought back by saving, whatever version was seen, and nothing is kept', async () => {
    const before = await printOfClinic(clinic.id)
    for (const version of [2, 3]) {
      const refused = await refusalOf(ben.library.save({ exerciseId, version, content: second }))
      expect(refused.code).toBe('exercise-withdrawn')
    }
    // The first version, sent again late, is there already.
    await anna.library.save({ exerciseId, version: 1, content: first })
    expect((await printOfClinic(clinic.id))['clinic_exercise']).toBe(before['clinic_exercise'])
    expect([await offered(), await withdrawn()]).toEqual([undefined, true])
  })

  test('is brought back on purpose, as it was, once', async () => {
    const again = outcomesOf([1, 2].map(() => () => ben.library.bringBack({ exerciseId, version: 3 })))
    expect(await meetingAt('clinic_exercise', again)).toEqual(['taken', 'taken'])
    expect(await offered()).toMatchObject({ version: 3, by: clinic.ben.name, content: first })
    expect(await withdrawn()).toBe(false)
    await anna.library.save({ exerciseId, version: 4, content: second })
    expect(await offered()).toMatchObject({ version: 4, content: second })
    const versions = await anna.library.versions({ exerciseId })
    expect(versions.map((one) => one.withdrawn)).toEqual([false, true, false, false])
  })

  test('is withdrawn once; what was not is not brought back', async () => {
    await ben.library.withdraw({ exerciseId, version: 3 })
    expect(await anna.library.versions({ exerciseId })).toHaveLength(2)
    const [never, gap] = [newId(), { exerciseId, version: 2 }]
    await anna.library.save({ exerciseId: never, version: 1, content: first })
    const attempts = [
      [{ exerciseId: never, version: 2 }, 'invalid'],
      [gap, 'invalid'],
      [{ exerciseId: newId(), version: 2 }, 'not-found'],
      [{ exerciseId, version: 1 }, 'not-found'],
    ] as const
    for (const [asked, code] of attempts)
      expect((await refusalOf(ben.library.bringBack(asked))).code).toBe(code)
  })

  test('is seen by its own clinic alone', async () => {
    const elsewhere = await deskOf((await makeClinic()).ben)
    expect(await elsewhere.library.withdrawn()).toEqual([])
    const attempt = elsewhere.library.bringBack({ exerciseId, version: 3 })
    expect((await refusalOf(attempt)).code).toBe('not-found')
    expect(await withdrawn()).toBe(true)
  })
})
