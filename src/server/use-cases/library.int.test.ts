import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { measureOf } from '@/domain/measure'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { meetingAt } from '@/server/testing/owner'
import { clinicExercise } from '@/server/testing/prescribing'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfClinic } from '@/server/testing/stored'

let clinic: TestClinic
let anna: Api
let ben: Api
beforeAll(async () => {
  clinic = await makeClinic()
  ;[anna, ben] = [await deskOf(clinic.anna), await deskOf(clinic.ben)]
})

describe('an exercise of the clinic’s own', () => {
  let exerciseId: string
  beforeEach(async () => {
    exerciseId = newId()
    await anna.library.save({ exerciseId, version: 1, content: clinicExercise() })
  })
  const found = async (desk: Api) => (await desk.library.list()).find((one) => one.exerciseId === exerciseId)
  const { words, ladder } = clinicExercise()
  const [first, ...more] = ladder
  const renamed = clinicExercise({ words: { ...words, name: 'Heel raises, slowly' } })

  test('is offered to the whole clinic, and to no other', async () => {
    expect(await found(ben)).toMatchObject({ version: 1, by: clinic.anna.name, content: clinicExercise() })
    const elsewhere = await deskOf((await makeClinic()).ben)
    expect(await elsewhere.library.list()).toEqual([])
    const theirs = { exerciseId, version: 2, content: renamed }
    expect((await refusalOf(elsewhere.library.save(theirs))).code).toMatch(/invalid|not-found/)
    expect(await found(anna)).toMatchObject({ version: 1 })
  })

  test('changed, it has a second version, and the first is still named', async () => {
    await ben.library.save({ exerciseId, version: 2, content: renamed })
    const now = await found(anna)
    expect(now).toMatchObject({ version: 2, by: clinic.ben.name, content: renamed })
    const versions = await anna.library.versions({ exerciseId })
    expect(versions.map(({ version, by }) => [version, by])).toEqual([
      [1, clinic.anna.name],
      [2, clinic.ben.name],
    ])
  })

  test('sent twice, a version is kept once; of two colleagues the second is told', async () => {
    const same = { exerciseId, version: 2, content: renamed }
    const twice = outcomesOf([1, 2].map(() => () => anna.library.save(same)))
    expect(await meetingAt('clinic_exercise', twice)).toEqual(['taken', 'taken'])
    const late = ben.library.save({
      ...same,
      content: clinicExercise({ perSide: !clinicExercise().perSide }),
    })
    expect(await refusalOf(late)).toMatchObject({
      code: 'published-meanwhile',
      details: { by: clinic.anna.name, version: 2 },
    })
    expect((await found(ben))?.content).toEqual(renamed)
  })

  test('withdrawn, it is offered no more; not by somebody who saw an older version', async () => {
    await anna.library.save({ exerciseId, version: 2, content: renamed })
    const old = ben.library.withdraw({ exerciseId, version: 2 })
    expect((await refusalOf(old)).code).toBe('published-meanwhile')
    await ben.library.withdraw({ exerciseId, version: 3 })
    await ben.library.withdraw({ exerciseId, version: 3 })
    expect(await found(anna)).toBeUndefined()
  })

  const rung = (change: object) => ({ ladder: first === undefined ? [] : [{ ...first, ...change }, ...more] })
  const bad: [what: string, change: object, code: string, field: string][] = [
    ['no name', { words: { ...words, name: ' ' } }, 'name-missing', 'words.name'],
    [
      '501 signs in a step',
      { words: { ...words, steps: ['x'.repeat(501)] } },
      'words-too-long',
      'words.steps.0',
    ],
    [
      'a link without https',
      { words: { ...words, link: 'http://a.example' } },
      'link-not-https',
      'words.link',
    ],
    [
      'a script as a link',
      { words: { ...words, link: 'javascript:alert(1)' } },
      'link-not-https',
      'words.link',
    ],
    ['no dose', rung({ dose: 0 }), 'dose-missing', 'ladder.0.dose'],
    ['no rung', { ladder: [] }, 'ladder-empty', 'ladder'],
    [
      'a load over the limit',
      rung({ load: measureOf(23, 'lb'), loadAt: 'hands' }),
      'load-over-limit',
      'ladder.0.load',
    ],
    ['a limit over ours', { maxLoadKg: 11 }, 'load-over-limit', 'maxLoadKg'],
  ]
  test.each(bad)(
    'with %s it is refused at its field, and nothing is kept',
    async (_, change, code, field) => {
      const before = await printOfClinic(clinic.id)
      const content = { ...clinicExercise(), ...change }
      expect(await refusalOf(anna.library.save({ exerciseId, version: 2, content }))).toMatchObject({
        code,
        field,
      })
      expect((await printOfClinic(clinic.id))['clinic_exercise']).toBe(before['clinic_exercise'])
    },
  )

  test('a version that leaves a gap is refused', async () => {
    const attempt = anna.library.save({ exerciseId, version: 3, content: renamed })
    expect(await refusalOf(attempt)).toMatchObject({ code: 'invalid', field: 'version' })
  })
})
