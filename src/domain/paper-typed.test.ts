import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paperCells, readPaperRow } from '@/domain/paper-typed'
import type { PaperTyped } from '@/domain/paper-typed'

const row = (minutes: string, before = '', worst = '', morning = ''): PaperTyped => {
  return { minutes, before, worst, morning }
}
const walk = (minutes: number, before: number | null, worst: number | null) => {
  return { kind: 'walk', minutes, before, worst }
}

describe('a row as typed', () => {
  test.each([
    ['all four', row('12', '2', '4', '1'), { walked: walk(12, 2, 4), morning: 1 }],
    ['blank is no answer', row('12'), { walked: walk(12, null, null), morning: null }],
    ['nothing at all', row(''), { walked: null, morning: null }],
    ['a 0 is a score', row('12', '0', '0', '0'), { walked: walk(12, 0, 0), morning: 0 }],
    ['a ten', row('120', '10', '10', '10'), { walked: walk(120, 10, 10), morning: 10 }],
    ['0 minutes is "no walk"', row('0', '', '', '3'), { walked: { kind: 'zero' }, morning: 3 }],
    ['a morning alone', row('', '', '', '3'), { walked: null, morning: 3 }],
    ['spaces', row(' 12 ', ' 2', '4 ', ' '), { walked: walk(12, 2, 4), morning: null }],
  ])('%s', (_, typed, read) => {
    expect(readPaperRow(typed)).toEqual(read)
  })

  test.each([
    ['2000 minutes', row('2000'), { minutes: 'minutes' }],
    ['a word', row('ten'), { minutes: 'minutes' }],
    ['a fraction', row('12.5'), { minutes: 'minutes' }],
    ['less than nothing', row('-3'), { minutes: 'minutes' }],
    ['a pain of 11', row('12', '11', '4', '99'), { before: 'score', morning: 'score' }],
    ['pain without minutes', row('', '2'), { minutes: 'minutes-missing' }],
    ['the worst of no walk', row('0', '', '4'), { worst: 'no-walk' }],
    ['impossible pain of no walk', row('0', '44'), { before: 'score' }],
    [
      'several at once',
      row('2000', '11', '', '12'),
      { minutes: 'minutes', before: 'score', morning: 'score' },
    ],
  ])('%s has its sentence at its cell', (_, typed, faults) => {
    expect(readPaperRow(typed)).toEqual({ faults })
  })

  test('whatever is typed is read within its bounds, or has a sentence', () => {
    const text = fc.oneof(fc.string({ maxLength: 4 }), fc.integer({ min: -20, max: 3000 }).map(String))
    fc.assert(
      fc.property(fc.tuple(text, text, text, text), ([minutes, before, worst, morning]) => {
        const read = readPaperRow({ minutes, before, worst, morning })
        if ('faults' in read) {
          expect(paperCells.some((cell) => read.faults[cell] !== undefined)).toBe(true)
          return
        }
        const { walked } = read
        const scores = [read.morning, ...(walked?.kind === 'walk' ? [walked.before, walked.worst] : [])]
        for (const score of scores) expect(score === null || (score >= 0 && score <= 10)).toBe(true)
        if (walked?.kind === 'walk') expect(walked.minutes > 0 && walked.minutes <= 1440).toBe(true)
      }),
    )
  })
})
