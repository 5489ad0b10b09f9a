import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { growthClinics } from '@/cli/bench/growth-clinics'
import { memoryFigures, timeFigures } from '@/cli/bench/growth-figures'
import { growthJobsOf } from '@/cli/bench/growth-jobs'
import { growthTable } from '@/cli/bench/growth-table'
import { growthLimitOf, missed } from '@/cli/bench/limits'
import { residentMb } from '@/cli/bench/resident-memory'
import { shuffled } from '@/cli/bench/shuffled'

const first = (size: number, ...rounds: number[][]) =>
  ({ name: 'caseload-first-page', size, rounds }) as const

describe('figures of growth', () => {
  it('are medians of each round’s own, beside the usual size', () => {
    const figures = timeFigures([
      first(200, [10, 90, 11], [12, 12, 80], [9, 9, 9]),
      first(10_000, [22, 21, 500], [23], [24]),
      { name: 'year', size: 365, rounds: [[40]] },
    ])
    expect(figures.map(({ ours_ms, ratio }) => [ours_ms, ratio])).toEqual([
      [11, 1],
      [23, 2.091],
      [40, 1],
    ])
  })
  it('are none where the usual size is missing', () => {
    expect(() => timeFigures([first(50, [10])])).toThrow('nothing to be compared with')
  })
  it('of memory are those after the first and the last round', () => {
    expect(memoryFigures([200, 900, 250])).toEqual([
      { job: 'memory', size: 1, ours_ms: null, ratio: 1, resident_mb: 200 },
      { job: 'memory', size: 3, ours_ms: null, ratio: 1.25, resident_mb: 250 },
    ])
  })
  it('stand in a table', () => {
    const lines = growthTable([...timeFigures([first(200, [10])]), ...memoryFigures([200, 210])])
    expect(
      lines.map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      ),
    ).toEqual([
      ['Job', 'Size', 'Ours', 'Times the usual', 'Limit'],
      [
        expect.stringMatching(/^-+$/),
        ...Array.from({ length: 4 }, () => expect.stringMatching(/^-+$/) as string),
      ],
      ['caseload-first-page', '200 patients', '10.0 ms', '1.00', ''],
      ['memory', 'round 1', '200 MB', '1.00', ''],
      ['memory', 'round 2', '210 MB', '1.05', '1.2'],
    ])
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
  })
})

describe('limits', () => {
  it.each([
    ['caseload-first-page', 10_000, 1.3],
    ['caseload-first-page', 3200, null],
    ['name-search', 10_000, 2],
    ['year', 1095, null],
    ['memory', 1, null],
    ['memory', 12, 1.2],
  ] as const)('of %s at %d: %s', (job, size, limit) => {
    expect(growthLimitOf({ job, size })).toBe(limit)
  })
  it('are missed by what is beyond them, or no figure', () => {
    const of = (ratio: number, limit: number | null) => ({ what: 'this', ratio, limit })
    expect(missed([of(1.3, 1.3), of(9, null)])).toEqual([])
    expect(missed([of(1.31, 1.3)])).toEqual(['this: 1.31 times, and the limit is 1.3.'])
    expect(missed([of(Number.NaN, 1.3)])).toHaveLength(1)
  })
})

describe('what is measured', () => {
  it('is clinics of their own, each of a size', () => {
    const sizes = (by: 'patients' | 'days') =>
      growthClinics.filter((clinic) => clinic.by === by).map(({ size }) => size)
    expect(sizes('patients')).toEqual([50, 200, 800, 3200, 10_000])
    expect(sizes('days')).toEqual([28, 90, 365, 1095])
    for (const key of ['clinicId', 'staffId', 'email'] as const)
      expect(new Set(growthClinics.map((clinic) => clinic[key])).size).toBe(growthClinics.length)
    for (const { patients, days } of growthClinics) expect([patients >= 12, days >= 28]).toEqual([true, true])
  })
  it('is only the right answer', () => {
    const [clinic] = growthClinics
    if (clinic === undefined) throw new Error('there are clinics')
    const [page, search] = growthJobsOf(clinic, 'cookie', [])
    const answer = (rows: number, total: number) =>
      JSON.stringify({ result: { data: { rows: Array.from({ length: rows }), total } } })
    expect([page?.isWrong(answer(50, 50)), page?.isWrong(answer(49, 50))]).toEqual([null, '49 rows of 50'])
    expect([search?.isWrong(answer(5, 5)), search?.isWrong(answer(5, 6))]).toEqual([null, '5 rows of 6'])
    const [year] = growthJobsOf({ ...clinic, by: 'days', size: 28 }, 'cookie', ['a', 'b'])
    const lived = (days: number) => {
      const entries = Array.from({ length: days * 2 }, (_, at) => ({ day: String(at % days) }))
      return JSON.stringify({ result: { data: { record: { entries } } } })
    }
    expect([year?.isWrong(lived(27)), year?.isWrong(lived(20))]).toEqual([null, 'entries of 20 days'])
    expect(decodeURIComponent(year?.call(3).path ?? '')).toContain('"patientId":"b"')
  })
})

describe('the order in which they are asked', () => {
  it('has each once, by chance', () => {
    const jobs = Array.from({ length: 14 }, (_, at) => at)
    const by = (...throws: number[]) => shuffled(['a', 'b', 'c'], () => throws.shift() ?? 0).join('')
    expect([by(0.1, 0.5, 0.9), by(0.9, 0.5, 0.1), by(0.5, 0.9, 0.1)]).toEqual(['abc', 'cba', 'cab'])
    expect(shuffled(jobs, Math.random).toSorted((a, b) => a - b)).toEqual(jobs)
  })
})

describe('memory', () => {
  it('is what the system tells of a process', () => {
    const mb = residentMb(process.pid)
    expect([mb > 20, mb < 20_000]).toEqual([true, true])
    expect(() => residentMb(0)).toThrow('does not tell')
  })
})
