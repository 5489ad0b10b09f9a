import { describe, expect, it } from 'vitest'
import { instant } from '@/domain/calendar-day'
import type { Entry } from '@/domain/entry'
import {
  exampleDay as day,
  exampleFlare,
  exampleId,
  exampleStop,
  morningEntry,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import { weeklyRecord } from '@/domain/example-weeks'
import type { RecordFacts } from '@/domain/record'
import { visitQuestions } from '@/domain/visit-questions'
import type { Visit } from '@/domain/visit'

const walked = (days: number, change: (offset: number) => object = () => ({})): Entry[] =>
  Array.from({ length: days }, (_, offset) => [
    walkEntry(offset, day(offset), { minutes: 14, before: 1, worst: 2, ...change(offset) }),
    morningEntry(500 + offset, day(offset + 1), 1),
  ]).flat()
const asked = (change: Partial<RecordFacts>, visits: Visit[] = [], today = 14) =>
  visitQuestions(weeklyRecord(today, change), visits, { from: day(0), to: day(today - 1) })
const held = (offset: number, agreed: string): Visit => ({
  visitId: exampleId(800 + offset),
  at: instant(`${day(offset)}T12:00:00.000Z`),
  ...{ kind: 'visit', state: 'planned', by: 'Anna' },
  finish: { from: day(-9), to: day(offset), agreed, at: instant(`${day(offset)}T12:00:00.000Z`), by: 'Anna' },
})
const noted = (on: number, note: string) => (offset: number) =>
  offset === on ? { details: { ...walkEntry(0, day(0), {}).details, note } } : {}

describe('what to ask', () => {
  it('is nothing where every day was as asked', () => {
    expect(asked({ entries: walked(14) })).toEqual([])
  })
  it.each<[string, Entry[], object[]]>([
    [
      'the day on which pain was unlike the others',
      walked(14, (offset) => (offset === 5 || offset === 9 ? { worst: 7 } : {})),
      [{ code: 'odd-pain', day: day(9), worst: 7, usual: 2, minutes: 14 }],
    ],
    ['not pain that is usual', walked(14, () => ({ worst: 6 })), []],
    [
      'a walk cut short',
      walked(14, (offset) => (offset === 6 ? { minutes: 5 } : {})),
      [{ code: 'odd-minutes', day: day(6), minutes: 5, target: expect.any(Number) as number }],
    ],
    [
      'a walk of twice the minutes',
      walked(14, (offset) => (offset === 6 ? { minutes: 40 } : {})),
      [{ code: 'odd-minutes', day: day(6), minutes: 40, target: expect.any(Number) as number }],
    ],
    [
      'what the patient wrote',
      walked(14, noted(3, ' Hip clicks. ')),
      [{ code: 'told', day: day(3), text: 'Hip clicks.' }],
    ],
    ['no blank words', walked(14, noted(3, '  ')), []],
    [
      'days that nobody knows of',
      walked(14).filter((entry) => entry.day !== day(4) && entry.day !== day(7)),
      [{ code: 'no-entry', days: [day(4), day(7)] }],
    ],
    [
      'mornings that were not given',
      walked(14).filter(({ kind, day: on }) => kind === 'walk' || on > day(3)),
      [{ code: 'mornings', given: 11, walkDays: 14 }],
    ],
  ])('%s', (_, entries, expected) => {
    expect(asked({ entries })).toEqual(expected)
  })
  it('begins with safety, then what was agreed, and is never more than five things', () => {
    const entries = [
      ...walked(14, (offset) => ({
        ...(offset === 5 ? { worst: 9 } : {}),
        ...noted(8, 'Slept badly.')(offset),
      })).filter(({ day: on }) => on !== day(10) && on !== day(11)),
      zeroEntry(99, day(10)),
    ]
    const told = asked({ entries, stops: [exampleStop(day(2), day(3))], flares: [exampleFlare(1, day(6))] }, [
      held(-20, 'Long ago.'),
      held(0, 'The harbour loop.'),
    ])
    expect(told.map(({ code }) => code)).toEqual(['stop', 'promised', 'flare', 'odd-pain', 'told'])
    expect(told[1]).toEqual({ code: 'promised', day: day(0), text: 'The harbour loop.' })
  })
  it('asks nothing about what was agreed where nothing was', () => {
    expect(asked({ entries: walked(14) }, [held(-30, 'Long ago.'), held(0, '')])).toEqual([])
  })
  it('has nothing to ask of whom nothing is known', () => {
    expect(asked({ programmes: [] })).toEqual([])
  })
})
