import { describe, expect, it } from 'vitest'
import { beginsWords, nameWords } from '@/domain/name-words'

it.each([
  ['María José Núñez-Ortiz', ['maria', 'jose', 'nunez', 'ortiz']],
  ['JOSÉ', ['jose']],
  ['Jose\u0301', ['jose']],
  ["O'Neill", ['o', 'neill']],
  ['مُحَمَّد علي', ['محمد', 'علي']],
  ['İrem Işık', ['irem', 'isik']],
  ['Zoë 👩🏽‍⚕️', ['zoe']],
  ['🙂🙃', ['🙂🙃']],
  ['李小龍', ['李小龍']],
  ['Søren Großmann', ['soren', 'grossmann']],
  ['Anna 2', ['anna', '2']],
  ['  ', []],
])('%s is found by %o', (name, words) => {
  expect(nameWords(name)).toEqual(words)
})

describe('a search of a name', () => {
  it.each([
    ['Ana María Soler', 'sol an', true],
    ['Ana María Soler', 'MARI', true],
    ['Ana María Soler', 'oler', false],
    ['Ana María Soler', 'ana ros', false],
    ['Caseload: needs you', 'needs', true],
    ['Ana', '', true],
  ])('finds in %s by %j: %s', (name, search, expected) => {
    expect(beginsWords(name, nameWords(search))).toBe(expected)
  })
})
