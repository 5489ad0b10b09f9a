import { beforeAll, describe, expect, test } from 'vitest'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { enrolment } from '@/server/testing/patients'

const names = [
  'Ana María Soler',
  'Luis Anaya',
  'Mariana Ros',
  'Ángel Íñiguez',
  'İpek Şahin',
  'محمد الأحمد',
  'Jean-Luc O’Neill',
  '100% Percent_Sign',
  'Zoë Müller 🐙',
  '😀',
]

let desk: Api
beforeAll(async () => {
  const clinic = await makeClinic()
  desk = await deskOf(clinic.ben)
  for (const name of names) await desk.enrol.patient(enrolment({ name }))
  const elsewhere = await deskOf((await makeClinic()).ben)
  await elsewhere.enrol.patient(enrolment({ name: 'Ana Elsewhere' }))
})

const found = async (search?: string) => {
  const { rows, total } = await desk.caseload.open(search === undefined ? {} : { search })
  expect(total).toBe(rows.length)
  return rows.map(({ name }) => name).sort()
}

describe('a search finds the beginning of any word of a name', () => {
  test.each<[string, string[]]>([
    ['ana', ['Ana María Soler', 'Luis Anaya']],
    ['ANA', ['Ana María Soler', 'Luis Anaya']],
    ['anay', ['Luis Anaya']],
    ['maria', ['Ana María Soler', 'Mariana Ros']],
    ['soler ana', ['Ana María Soler']],
    ['  sol   an ', ['Ana María Soler']],
    ['ana ros', []],
    ['riana', []],
    ['angel', ['Ángel Íñiguez']],
    ['ÍÑI', ['Ángel Íñiguez']],
    ['i\u0301n\u0303', ['Ángel Íñiguez']],
    ['ipek', ['İpek Şahin']],
    ['sahin', ['İpek Şahin']],
    ['محم', ['محمد الأحمد']],
    ['مُحَمَّد', ['محمد الأحمد']],
    ['jean-luc', ['Jean-Luc O’Neill']],
    ['luc', ['Jean-Luc O’Neill']],
    ['neill', ['Jean-Luc O’Neill']],
    ["o'neill", ['Jean-Luc O’Neill']],
    ['100%', ['100% Percent_Sign']],
    ['sign', ['100% Percent_Sign']],
    ['zoe 🐙', ['Zoë Müller 🐙']],
    ['😀', ['😀']],
    ['elsewhere', []],
  ])('%s', async (search, expected) => {
    expect(await found(search)).toEqual(expected)
  })

  test.each(['%', '_', "'", "' or true --", '\\', 'a'.repeat(200)])(
    'and takes %s for nothing else',
    async (search) => {
      expect(await found(search)).toEqual([])
    },
  )

  test.each([undefined, '', '   '])('without one (%j) everybody is shown', async (search) => {
    expect(await found(search)).toEqual([...names].sort())
  })
})
