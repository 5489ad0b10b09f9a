import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { differences, runCases } from '@/domain/conformance'

const folder = `${import.meta.dirname}/cases`
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const files = (path: string) => readdirSync(path).filter((name) => name.endsWith('.json'))
const ruleOf = (file: string) => file.replace('.json', '')

describe.each(files(folder))('worked cases of %s', (file) => {
  it.each(runCases(ruleOf(file), read(`${folder}/${file}`)))('$name', (result) => {
    expect(result.differences).toEqual([])
  })
})

describe('33 people who wore a tracker', () => {
  it.each(runCases('adherence', read(`${folder}/real/adherence.json`)))('$name', (result) => {
    expect(result.differences).toEqual([])
  })
})

it('has cases of all sixteen rules', () => {
  expect(files(folder).map(ruleOf)).toEqual([
    'adherence',
    'cadence',
    'exercise-day',
    'falls-lock',
    'local-day',
    'pain-change',
    'pain-trend',
    'pain-zone',
    'ramp',
    'return-rung',
    'settled',
    'start-minutes',
    'triage',
    'week-bundle',
    'week-summary',
    'weekly-decision',
  ])
})

describe('differences', () => {
  it.each([
    { expected: 1, found: 1 + 1e-10, paths: [] },
    { expected: 1, found: 1 + 1e-8, paths: ['$'] },
    { expected: 1, found: Number.NaN, paths: ['$'] },
    { expected: null, found: 0, paths: ['$'] },
    { expected: null, found: undefined, paths: ['$'] },
    { expected: 'a', found: 'b', paths: ['$'] },
    { expected: [1, 2], found: [1], paths: ['$[1]'] },
    { expected: [], found: {}, paths: ['$'] },
    { expected: { a: { b: [1, 2] } }, found: { a: { b: [1, 3] } }, paths: ['$.a.b[1]'] },
    { expected: { a: 1 }, found: { a: 1, b: 2 }, paths: ['$.b'] },
    { expected: { a: 1, b: null }, found: { a: 1 }, paths: ['$.b'] },
    { expected: { a: 1, b: 2 }, found: { b: 2, a: 1 }, paths: [] },
  ])('of $expected and $found lie at $paths', ({ expected, found, paths }) => {
    expect(differences(expected, found).map(({ path }) => path)).toEqual(paths)
  })
})
