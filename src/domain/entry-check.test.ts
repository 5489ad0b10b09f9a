import { describe, expect, it } from 'vitest'
import { addDays, instant, instantAt, instantOf } from '@/domain/calendar-day'
import type { EntryFact } from '@/domain/entry'
import { isLate } from '@/domain/entry'
import { checkEntry, minutesOf, readEntry } from '@/domain/entry-check'
import type { EntryLimits } from '@/domain/entry-check'
import { exampleDay, exampleId, exampleStart, exampleWalk, exampleZone } from '@/domain/example-facts'
import { Refusal } from '@/domain/refusal'

const today = exampleDay(10)
/** Half past eleven in the morning. */
const now = instantAt(today, 690, exampleZone)
const limits: EntryLimits = { today, now, firstDay: exampleStart }
const minutesAway = (minutes: number) => instantOf(Date.parse(now) + minutes * 60_000)
const walk = exampleWalk(1, today)
const morning: EntryFact = {
  id: exampleId(2),
  entryId: exampleId(2),
  replaces: null,
  recordedAt: instantAt(today, 480, exampleZone),
  timeZone: exampleZone,
  kind: 'morning',
  day: today,
  morning: 3,
}
const zero: EntryFact = { ...morning, kind: 'zero', reason: 'pain', gate: 'clear' }
const withdrawal: EntryFact = { ...morning, kind: 'withdrawal', replaces: exampleId(1), why: null }

const said = (refusal: Refusal | null) => (refusal === null ? null : [refusal.code, refusal.field])
const saidOnReading = (input: unknown) => {
  const read = readEntry(input)
  return read instanceof Refusal ? said(read) : null
}

describe('what is taken', () => {
  it.each<[string, EntryFact]>([
    ['a walk', walk],
    ['a walk of one minute', { ...walk, minutes: 1 }],
    ['a walk of a whole day', { ...walk, minutes: 1440 }],
    ['pain of 0 and of 10', { ...walk, before: 0, worst: 10 }],
    ['a note of 2000 characters', { ...walk, details: { ...walk.details, note: 'n'.repeat(2000) } }],
    ['a walk begun four minutes ahead of the clinic clock', { ...walk, startedAt: minutesAway(4) }],
    ['a walk of an earlier day, without a time', { ...walk, day: exampleStart, startedAt: null }],
    ['"no walk today"', zero],
    ['a morning', morning],
    ['a withdrawal', withdrawal],
    [
      'a morning corrected in the evening',
      { ...morning, replaces: exampleId(1), recordedAt: instantAt(today, 1200, exampleZone) },
    ],
  ])('%s', (_what, fact) => {
    expect(said(checkEntry(fact, limits))).toBeNull()
  })

  it('a walk of tomorrow, where the patient has travelled into it', () => {
    const at = instantAt(today, 1380, 'Europe/Madrid')
    const there = { ...walk, day: addDays(today, 1), timeZone: 'Asia/Tokyo', startedAt: at, recordedAt: at }
    expect(said(checkEntry(there, { ...limits, now: at }))).toBeNull()
  })

  it('a walk from before midnight, logged after it', () => {
    const day = addDays(today, -1)
    expect(
      said(checkEntry({ ...walk, day, startedAt: instantAt(day, 1430, exampleZone) }, limits)),
    ).toBeNull()
  })
})

describe('what is refused', () => {
  it.each<[unknown, string, string]>([
    [{ ...walk, minutes: 0 }, 'minutes-out-of-range', 'minutes'],
    [{ ...walk, minutes: -1 }, 'minutes-out-of-range', 'minutes'],
    [{ ...walk, minutes: 1.5 }, 'minutes-out-of-range', 'minutes'],
    [{ ...walk, minutes: 1441 }, 'minutes-out-of-range', 'minutes'],
    [{ ...walk, minutes: 'abc' }, 'minutes-out-of-range', 'minutes'],
    [{ ...walk, minutes: Number.NaN }, 'minutes-out-of-range', 'minutes'],
    [{ ...walk, minutes: null }, 'minutes-out-of-range', 'minutes'],
    [{ ...walk, before: 11 }, 'pain-out-of-range', 'before'],
    [{ ...walk, worst: 11 }, 'pain-out-of-range', 'worst'],
    [{ ...walk, worst: -1 }, 'pain-out-of-range', 'worst'],
    [{ ...walk, worst: 2.5 }, 'pain-out-of-range', 'worst'],
    [{ ...morning, morning: 11 }, 'pain-out-of-range', 'morning'],
    [{ ...morning, morning: null }, 'pain-out-of-range', 'morning'],
    [{ ...walk, details: { ...walk.details, effort: 11 } }, 'pain-out-of-range', 'details.effort'],
    [{ ...walk, details: { ...walk.details, note: 'n'.repeat(10_000) } }, 'note-too-long', 'details.note'],
    [{ ...withdrawal, why: 'n'.repeat(501) }, 'note-too-long', 'why'],
    [{ ...withdrawal, replaces: null }, 'invalid', 'replaces'],
    [{ ...walk, details: { ...walk.details, distanceMetres: 100_001 } }, 'invalid', 'details.distanceMetres'],
    [{ ...walk, day: '2026-02-30' }, 'invalid', 'day'],
    [{ ...walk, id: 'not-an-id' }, 'invalid', 'id'],
    [{ ...walk, timeZone: 'Mars/Olympus' }, 'invalid', 'timeZone'],
    [{ ...walk, startedAt: 'ten' }, 'invalid', 'startedAt'],
    [{ ...walk, kind: 'swim' }, 'invalid', 'kind'],
  ])('%o', (input, code, field) => {
    expect(saidOnReading(input)).toEqual([code, field])
    expect(said(checkEntry(input as EntryFact, limits))).toEqual([code, field])
  })

  it.each([null, undefined, 'walk', 12, []])('%o', (input) => {
    expect(saidOnReading(input)).toEqual(['invalid', null])
  })

  it.each<[string, EntryFact, [string, string]]>([
    ['tomorrow', { ...walk, day: addDays(today, 1), startedAt: null }, ['in-the-future', 'day']],
    ['"no walk" tomorrow', { ...zero, day: addDays(today, 1) }, ['in-the-future', 'day']],
    ['a start in six minutes', { ...walk, startedAt: minutesAway(6) }, ['in-the-future', 'startedAt']],
    ['before the programme', { ...walk, day: exampleDay(-1), startedAt: null }, ['before-programme', 'day']],
    ['a start on another day', { ...walk, day: addDays(today, -1) }, ['not-that-day', 'startedAt']],
    [
      'a morning at noon',
      { ...morning, recordedAt: instantAt(today, 720, exampleZone) },
      ['morning-closed', 'morning'],
    ],
    ['a morning filled in', { ...morning, day: addDays(today, -1) }, ['morning-closed', 'morning']],
  ])('%s', (_what, fact, expected) => {
    expect(said(checkEntry(fact, limits))).toEqual(expected)
  })

  it('a morning once the first walk has begun', () => {
    const at = (minute: number) =>
      said(checkEntry(morning, { ...limits, firstWalkAt: instantAt(today, minute, exampleZone) }))
    expect([at(470), at(480), at(481)]).toEqual([
      ['morning-closed', 'morning'],
      ['morning-closed', 'morning'],
      null,
    ])
  })

  it('anything before a programme exists', () => {
    expect(said(checkEntry(walk, { ...limits, firstDay: null }))).toEqual(['no-programme', null])
  })
})

it('takes ids in any case as the same id', () => {
  const read = readEntry({ ...walk, id: '0197ABCD-0000-7000-8000-00000000000F' })
  expect(read instanceof Refusal ? read.code : read.id).toBe('0197abcd-0000-7000-8000-00000000000f')
})

it.each([
  ['12', 12],
  [' 12 ', 12],
  ['1440', 1440],
  ['0', null],
  ['-1', null],
  ['1.5', null],
  ['1441', null],
  ['abc', null],
  ['12 min', null],
  ['', null],
  ['1e2', null],
  ['999999999999', null],
])('reads %o as %o minutes', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes)
})

it.each([
  ['2026-03-12T22:59:59.999Z', false],
  ['2026-03-12T23:00:00.000Z', true],
])('recorded at %s in Madrid is late for 12 March: %s', (at, late) => {
  expect(isLate(today, instant(at), exampleZone)).toBe(late)
})
