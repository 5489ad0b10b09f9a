import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attentionReasons } from '@/domain/attention'
import { addressOf, caseloadShows, caseloadSorts, everyone, filterOf, MINE } from '@/domain/caseload-filter'

it('an address says what is not usual, and is read as it was written', () => {
  expect(addressOf(everyone)).toBe('/caseload')
  expect(addressOf({ search: 'Søren & co', show: 'needs', reason: 'flare', sort: 'name', owner: MINE })).toBe(
    '/caseload?show=needs&reason=flare&owner=mine&sort=name&search=S%C3%B8ren+%26+co',
  )
  const filters = fc.record({
    search: fc.string({ unit: 'grapheme', maxLength: 60 }),
    show: fc.constantFrom(...caseloadShows),
    reason: fc.constantFrom(null, ...attentionReasons),
    sort: fc.constantFrom(...caseloadSorts),
    owner: fc.oneof(fc.constantFrom(null, MINE), fc.uuid()),
  })
  fc.assert(
    fc.property(filters, (filter) => {
      const { searchParams } = new URL(addressOf(filter), 'https://clinic.example')
      expect(filterOf(Object.fromEntries(searchParams))).toEqual({ filter, unknown: [] })
    }),
  )
})

it('what does not exist is named, and the usual stands in its place', () => {
  expect(filterOf({ show: 'mine', reason: 'flare', sort: ['age', 'name'] })).toEqual({
    filter: { ...everyone, reason: 'flare' },
    unknown: ['mine', 'age'],
  })
  expect(filterOf({ owner: 'Anna' })).toEqual({ filter: everyone, unknown: ['Anna'] })
  expect(filterOf({ show: '', owner: '', search: ['a', 'b'] })).toEqual({
    filter: { ...everyone, search: 'a b' },
    unknown: [],
  })
  const long = 'x'.repeat(300)
  expect(filterOf({ search: long, sort: long })).toEqual({
    filter: { ...everyone, search: long.slice(0, 200) },
    unknown: [long.slice(0, 40)],
  })
})
