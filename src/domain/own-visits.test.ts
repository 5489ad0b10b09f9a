import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt } from '@/domain/calendar-day'
import type { Entry } from '@/domain/entry'
import {
  exampleDay as day,
  exampleId,
  examplePause,
  exampleStop,
  exampleZone,
  morningEntry,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import { weeklyRecord } from '@/domain/example-weeks'
import { ownView } from '@/domain/own-view'
import { ownVisits, viewAtFirst } from '@/domain/own-visits'
import type { RecordFacts } from '@/domain/record'
import type { Visit, VisitState } from '@/domain/visit'
import { visitShown } from '@/domain/visit-shown'
import type { VisitShown } from '@/domain/visit-shown'

const noon = (offset: number, minute = 720) => instantAt(day(offset), minute, exampleZone)
const planned = (offset: number, state: VisitState = 'planned', minute = 720): Visit => ({
  visitId: exampleId(900 + offset),
  at: noon(offset, minute),
  ...{ kind: 'visit', state, by: 'Anna', finish: null },
})
const held = (offset: number, back = 7): Visit => ({
  ...planned(offset),
  finish: {
    ...{ from: day(offset - back), to: day(offset), agreed: `Agreed ${offset}` },
    ...{ at: noon(offset), by: 'Ben' },
  },
})

describe('what a patient keeps of the appointments', () => {
  it('is every one that was held and those ahead, not what was called off or not come to', () => {
    const all = [held(2), planned(5, 'missed'), planned(6), held(9), planned(20), planned(21, 'cancelled')]
    expect(ownVisits(all, day(14), exampleZone)).toEqual([held(2), held(9), planned(20)])
  })

  it.each<[string, Visit[], 'held' | 'since']>([
    ['none was held', [planned(14)], 'since'],
    ['it was held today', [held(14)], 'held'],
    [
      'it was held today, and another is to come today',
      [held(14), { ...planned(14), visitId: 'b' }],
      'since',
    ],
    ['it was held today, and the next is in a week', [held(14), planned(21)], 'held'],
    ['it was held yesterday', [held(13)], 'since'],
  ])('opens where %s', (_, visits, view) => {
    expect(viewAtFirst(visits, { today: day(14), timeZone: exampleZone })).toBe(view)
  })
})

const TODAY = 40
const entriesOf = (offset: number) =>
  fc.oneof(
    fc.constant<Entry[]>([]),
    fc.constant<Entry[]>([zeroEntry(100 + offset, day(offset))]),
    fc
      .tuple(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
      )
      .map(([minutes, worst, morning]): Entry[] => [
        walkEntry(200 + offset, day(offset), { minutes, before: 1, worst }),
        morningEntry(300 + offset, addDays(day(offset), 1), morning),
      ]),
  )
const records = fc
  .tuple(
    fc.tuple(...Array.from({ length: TODAY }, (_, offset) => entriesOf(offset))),
    fc.option(fc.integer({ min: 1, max: TODAY - 3 })),
    fc.option(fc.integer({ min: 1, max: TODAY - 3 })),
  )
  .map(([entries, stop, pause]) =>
    weeklyRecord(TODAY, {
      entries: entries.flat(),
      stops: stop === null ? [] : [{ ...exampleStop(day(stop), day(stop + 2)), liftReason: 'Rang the GP.' }],
      pauses: pause === null ? [] : [{ ...examplePause(pause, pause + 2), note: 'Sounded low.' }],
    }),
  )
const histories = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 0, max: TODAY }).map((offset) => held(offset)),
    fc
      .tuple(fc.integer({ min: 0, max: TODAY + 20 }), fc.constantFrom<VisitState>('planned', 'missed'))
      .map(([offset, state]) => planned(offset, state)),
  ),
  { selector: ({ visitId }) => visitId, maxLength: 6 },
)

/** Why a stop was lifted stays with the clinic, and no sentence of the story says it. */
const told = ({ story, ...shown }: VisitShown) => ({
  ...shown,
  note: '',
  story: {
    ...story,
    changed: story.changed.map((event) => (event.kind === 'lift' ? { ...event, reason: null } : event)),
  },
})
const onPhone = (record: RecordFacts, visits: readonly Visit[], visitId: string | null) =>
  visitShown(
    {
      record: ownView(record),
      visits: ownVisits(visits, record.today, record.timeZone),
      notes: [],
    },
    { visitId, range: null },
  )

it('tells on the phone what the desk tells: the same days, figures, questions and next one', () => {
  fc.assert(
    fc.property(records, histories, (record, visits) => {
      const notes = visits.map(({ visitId }, place) => ({
        ...{ noteId: exampleId(700 + place), visitId },
        versions: [{ id: exampleId(600 + place), text: 'For us.', signed: true, at: noon(1), by: 'Ben' }],
      }))
      const ids = visits.flatMap(({ visitId, finish }) => (finish === null ? [] : [visitId]))
      for (const visitId of [null, ...ids]) {
        const desk = visitShown({ record, visits, notes }, { visitId, range: null })
        const phone = onPhone(record, visits, visitId)
        expect(told(phone)).toEqual(told(desk))
        expect(JSON.stringify(phone)).not.toMatch(/For us|Rang the GP|Sounded low/)
      }
    }),
    { numRuns: 100 },
  )
})
