import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import { checkCover, countsFor, coveredUntil, coveringFor } from '@/domain/cover'
import type { Cover } from '@/domain/cover'

const today = calendarDay('2026-11-18')
const cover = (from: string, to: string, who: Partial<Cover> = {}): Cover => ({
  ...{ id: from, awayId: 'anna', coveringId: 'ben', from: calendarDay(from), to: calendarDay(to) },
  ...who,
})

test.each([
  ['one day, today', '2026-11-18', '2026-11-18', {}, null],
  ['begun, and not over', '2026-11-01', '2026-11-18', {}, null],
  ['a whole year', '2026-11-18', '2027-11-18', {}, null],
  ['a day more', '2026-11-18', '2027-11-19', {}, 'range-too-long'],
  ['backwards', '2026-11-20', '2026-11-19', {}, 'end-before-start'],
  ['over yesterday', '2026-11-10', '2026-11-17', {}, 'cover-past'],
  ['by oneself', '2026-11-18', '2026-11-20', { coveringId: 'anna' }, 'cover-self'],
] as const)('%s', (_, from, to, who, code) => {
  expect(checkCover(cover(from, to, who), today)?.code ?? null).toBe(code)
})

const holding = [
  cover('2026-11-10', '2026-11-20'),
  cover('2026-11-18', '2026-12-04'),
  cover('2026-11-18', '2026-11-19', { awayId: 'carla' }),
  cover('2026-11-18', '2026-12-24', { coveringId: 'carla' }),
]

test('whoever covers has the patients of the absent too, and nobody else has', () => {
  expect(countsFor('ben', holding)).toEqual(['ben', 'anna', 'carla'])
  expect(countsFor('carla', holding)).toEqual(['carla', 'anna'])
  expect(countsFor('dora', holding)).toEqual(['dora'])
  expect(countsFor('anna', holding)).toEqual(['anna'])
})

test('until the last of several days', () => {
  expect(coveredUntil({ awayId: 'anna', coveringId: 'ben' }, holding)).toBe('2026-12-04')
  expect(coveredUntil({ awayId: 'ben', coveringId: 'anna' }, holding)).toBeNull()
})

describe('whoever covers may be away as well', () => {
  const away = (awayId: string, coveringId: string, to: string) =>
    cover('2026-11-18', to, { awayId, coveringId })
  const chain = [
    away('anna', 'ben', '2026-12-04'),
    away('ben', 'carla', '2026-11-25'),
    away('carla', 'dora', '2026-11-30'),
  ]

  test('then their colleague sees to all, until the first of the ends', () => {
    expect(countsFor('carla', chain)).toEqual(['carla', 'ben', 'anna'])
    expect(countsFor('dora', chain)).toEqual(['dora', 'carla', 'ben', 'anna'])
    const until = (coveringId: string) => coveredUntil({ awayId: 'anna', coveringId }, chain)
    expect(['ben', 'carla', 'dora'].map(until)).toEqual(['2026-12-04', '2026-11-25', '2026-11-25'])
    expect(coveringFor('anna', chain)).toEqual([{ coveringId: 'dora', until: '2026-11-25' }])
    expect(coveringFor('dora', chain)).toEqual([])
  })

  test('of two ways the one that lasts longer counts', () => {
    const both = [...chain, away('anna', 'erik', '2026-11-28'), away('erik', 'carla', '2026-12-24')]
    expect(coveredUntil({ awayId: 'anna', coveringId: 'carla' }, both)).toBe('2026-11-28')
    expect(coveringFor('anna', both)).toEqual([{ coveringId: 'dora', until: '2026-11-28' }])
  })

  test('in a circle everybody sees to everybody, and nobody covers for themselves', () => {
    const circle = [...chain, away('dora', 'anna', '2026-12-24')]
    expect(countsFor('anna', circle)).toEqual(['anna', 'dora', 'carla', 'ben'])
    expect(coveredUntil({ awayId: 'anna', coveringId: 'anna' }, circle)).toBeNull()
    expect(coveringFor('anna', circle).map(({ coveringId }) => coveringId)).toEqual(['ben', 'carla', 'dora'])
  })

  const people = ['anna', 'ben', 'carla', 'dora', 'erik']
  const covers = fc.array(
    fc
      .tuple(fc.constantFrom(...people), fc.constantFrom(...people), fc.integer({ min: 18, max: 30 }))
      .filter(([one, other]) => one !== other)
      .map(([one, other, day]) => away(one, other, `2026-11-${day}`)),
    { maxLength: 12 },
  )
  /** The longest-lasting of all ways without a detour, by trying each of them. */
  function best(
    awayId: string,
    to: string,
    all: readonly Cover[],
    known: readonly string[] = [],
  ): string | null {
    const ways = all
      .filter((one) => one.awayId === awayId && !known.includes(one.coveringId))
      .flatMap((one): string[] => {
        if (one.coveringId === to) return [one.to]
        const rest = best(one.coveringId, to, all, [...known, awayId])
        return rest === null ? [] : [rest < one.to ? rest : one.to]
      })
    return ways.sort().at(-1) ?? null
  }

  test('whatever the covers: the best of all ways, and somebody sees to whoever is away', () => {
    fc.assert(
      fc.property(covers, (all) => {
        for (const one of people) {
          for (const other of people.filter((each) => each !== one))
            expect(coveredUntil({ awayId: one, coveringId: other }, all)).toBe(best(one, other, all))
          expect(countsFor(one, all).includes(one)).toBe(true)
          const isAway = all.some(({ awayId }) => awayId === one)
          expect(coveringFor(one, all).length > 0).toBe(isAway)
        }
      }),
    )
  })
})
