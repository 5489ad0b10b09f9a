import { describe, expect, it } from 'vitest'
import { calendarDay, instant } from '@/domain/calendar-day'
import { exampleProgramme } from '@/domain/example-facts'
import { noOutcomes } from '@/domain/no-outcomes'
import type { RecordFacts } from '@/domain/record'
import type { RecordedFact } from '@/domain/stop'
import {
  correctedExercise,
  correctedWalk,
  newExercise,
  newFlare,
  newFlareEnd,
  newMorning,
  newStop,
  newStopAnswer,
  newWalk,
  newWithdrawal,
  newZero,
} from '@/offline/new-facts'
import { pendingView } from '@/offline/pending-view'
import type { QueuedFact } from '@/offline/queued-fact'

const today = calendarDay('2026-11-18')
const yesterday = calendarDay('2026-11-17')
const moment = { at: instant('2026-11-18T10:20:00Z'), timeZone: 'Europe/London' }
const later = { at: instant('2026-11-18T11:00:00Z'), timeZone: 'Europe/London' }
const walk = newWalk(moment, null, { minutes: 12, before: 2, worst: 3, gate: 'clear' })

const empty: RecordFacts = {
  today: yesterday,
  timeZone: 'Europe/London',
  birthDate: calendarDay('1958-03-03'),
  clearedOn: null,
  screenings: [],
  unlocks: [],
  programmes: [],
  decisions: [],
  pauses: [],
  requests: [],
  stops: [],
  flares: [],
  falls: [],
  outcomes: noOutcomes,
  entries: [],
}
const queued = (...facts: RecordedFact[]): QueuedFact[] =>
  facts.map((fact) => ({ fact, sending: { state: 'waiting' } }))
const view = (record: RecordFacts, queue: readonly QueuedFact[]) =>
  pendingView(record, queue, { today, timeZone: moment.timeZone })

describe('the record with what this phone has added', () => {
  it('is the record itself, on the day that it is now, when nothing waits', () => {
    expect(view(empty, [])).toEqual({ ...empty, today })
  })

  it('shows a walk at once', () => {
    expect(view(empty, queued(walk)).entries).toMatchObject([
      {
        entryId: walk.id,
        day: today,
        minutes: 12,
        startedAt: '2026-11-18T10:08:00.000Z',
        versionCount: 1,
        late: false,
      },
    ])
  })

  it('marks a walk added for an earlier day as late', () => {
    const added = newWalk(moment, yesterday, { minutes: 10, before: null, worst: null, gate: 'clear' })
    expect(view(empty, queued(added)).entries).toMatchObject([
      { day: yesterday, late: true, entryLate: true },
    ])
  })

  it('shows a correction in place of what it corrects, as a further version', () => {
    const record = { ...empty, entries: view(empty, queued(walk)).entries }
    const correction = correctedWalk(later, walk, { minutes: 15 })
    const entries = view(record, queued(correction)).entries
    expect(entries).toMatchObject([{ id: correction.id, entryId: walk.id, minutes: 15, versionCount: 2 }])
    expect(entries[0]?.firstRecordedAt).toBe(moment.at)
  })

  it('keeps a corrected walk marked as from paper, where it began there', () => {
    const typed = view(empty, queued(walk)).entries.map((entry) => ({ ...entry, source: 'paper' as const }))
    const correction = correctedWalk(later, { ...walk, gate: 'not-asked' }, { minutes: 15 })
    expect(view({ ...empty, entries: typed }, queued(correction)).entries).toMatchObject([
      { id: correction.id, source: 'paper', gate: 'not-asked' },
    ])
  })

  it('shows an exercise at once, and its correction in its place', () => {
    const done = { sets: [[6, 6]], effort: 4, pain: null }
    const exercise = newExercise(moment, null, '01970000-0000-7000-8000-000000000001', done)
    expect(view(empty, queued(exercise)).entries).toMatchObject([{ kind: 'exercise', day: today, ...done }])
    const correction = correctedExercise(later, exercise, { ...done, sets: [[6, 5]], pain: 2 })
    expect(view(empty, queued(exercise, correction)).entries).toMatchObject([
      { entryId: exercise.id, itemId: exercise.itemId, sets: [[6, 5]], pain: 2, versionCount: 2 },
    ])
  })

  it('takes a withdrawn entry away', () => {
    expect(view(empty, queued(walk, newWithdrawal(later, walk, null))).entries).toEqual([])
  })

  it('counts a fact once when the record holds it already', () => {
    const record = { ...empty, entries: view(empty, queued(walk)).entries }
    expect(view(record, queued(walk)).entries).toEqual(record.entries)
  })

  it('leaves a correction that was made later elsewhere', () => {
    const elsewhere = correctedWalk(later, walk, { minutes: 20 })
    const record = { ...empty, entries: view(empty, queued(walk, elsewhere)).entries }
    const older = correctedWalk(moment, walk, { minutes: 5 })
    expect(view(record, queued(older)).entries).toMatchObject([{ minutes: 20 }])
  })

  it('follows what was built on which, whatever the clocks say', () => {
    const first = correctedWalk(later, walk, { minutes: 15 })
    const second = correctedWalk(moment, first, { minutes: 17 })
    const known = { ...empty, entries: view(empty, queued(walk, first)).entries }
    expect(view(known, queued(second)).entries).toMatchObject([{ minutes: 17 }])
    // The clinic has the second already: the first, made on a clock that ran ahead, does not come back.
    const all = { ...empty, entries: view(empty, queued(walk, first, second)).entries }
    expect(view(all, queued(walk, first, second)).entries).toMatchObject([{ minutes: 17 }])
    expect(view(known, queued(newWithdrawal(moment, first, null))).entries).toEqual([])
  })

  it('does not count what the clinic refused', () => {
    const sending = { state: 'refused', code: 'in-the-future', field: null } as const
    expect(view(empty, [{ fact: walk, sending }]).entries).toEqual([])
  })

  it('keeps morning, "no walk" and walk apart and in the order of the day', () => {
    const morning = newMorning(moment, today, 0)
    const zero = newZero(moment, { day: yesterday, reason: null, gate: 'not-asked' })
    const kinds = view(empty, queued(walk, zero, morning)).entries.map(({ kind }) => kind)
    expect(kinds).toEqual(['zero', 'morning', 'walk'])
  })

  it('opens a safety stop at once, with its answer, even when it was refused', () => {
    const stop = newStop(moment, 'walk')
    const facts = queued(stop, newStopAnswer(later, stop.id, 'leg'))
    expect(view(empty, facts).stops).toMatchObject([
      { id: stop.id, day: today, answer: 'leg', liftedAt: null },
    ])
    const sending = { state: 'refused', code: 'invalid', field: null } as const
    expect(view(empty, [{ fact: stop, sending }]).stops).toHaveLength(1)
  })

  it('shows a flare at once, with the plan that is signed where the gate was clear, and its end', () => {
    const signed = { ...empty, programmes: [{ ...exampleProgramme, flarePlan: true }] }
    const flare = newFlare(moment, 'clear')
    const shown = { id: flare.id, day: today, planned: true, endedOn: null }
    expect(view(signed, queued(flare)).flares).toMatchObject([shown])
    const unsigned = { ...empty, programmes: [exampleProgramme] }
    expect(view(unsigned, queued(flare)).flares).toMatchObject([{ ...shown, planned: false }])
    const ended = queued(flare, newFlareEnd(later, flare.id))
    expect(view(signed, ended).flares).toMatchObject([{ ...shown, endedOn: today }])
    expect(view(signed, queued(newFlare(moment, 'stopped'))).flares).toMatchObject([{ planned: false }])
    const known = view(signed, queued(flare)).flares
    expect(view({ ...empty, flares: known }, ended).flares).toMatchObject([{ endedOn: today }])
    const sending = { state: 'refused', code: 'no-programme', field: null } as const
    expect(view(empty, [{ fact: flare, sending }]).flares).toEqual([])
  })

  it('leaves a stop as the clinic knows it', () => {
    const stop = newStop(moment, 'walk')
    const known = view(empty, queued(stop)).stops.map((open) => ({ ...open, liftedBy: 'Anna Lindqvist' }))
    expect(view({ ...empty, stops: known }, queued(stop)).stops).toEqual(known)
  })
})
