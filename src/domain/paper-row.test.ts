import { describe, expect, test } from 'vitest'
import { exampleDay, exampleId, morningEntry, walkEntry, zeroEntry } from '@/domain/example-facts'
import type { Entry, MorningEntry } from '@/domain/entry'
import { paperChanges, paperRows, standing } from '@/domain/paper-row'
import { readPaperRow } from '@/domain/paper-typed'
import type { PaperTyped } from '@/domain/paper-typed'

const day = exampleDay(3)
const today = exampleDay(8)
const desk = { source: 'paper', recordedBy: 'staff' } as const
const typedWalk = walkEntry(1, day, { ...desk, minutes: 12, before: 2, worst: 4 })
const typedZero = zeroEntry(2, day, desk)
const typedMorning: MorningEntry = { ...morningEntry(3, exampleDay(4), 1), ...desk }

const rowOf = (entries: readonly Entry[]) => {
  const [row] = paperRows(entries, [day], today)
  if (row === undefined) throw new Error('one day is one row')
  return row
}
function changes(entries: readonly Entry[], typed: Partial<PaperTyped>) {
  const row = rowOf(entries)
  const read = readPaperRow({ ...standing(row), ...typed })
  if ('faults' in read) throw new Error('meant to be read')
  let number = 500
  return paperChanges(row, read, () => exampleId((number += 1)))
}
const first = (number: number) => ({ id: exampleId(number), entryId: exampleId(number), replaces: null })
const next = (number: number, { id, entryId }: Entry) => ({ id: exampleId(number), entryId, replaces: id })

describe('what stands in a row', () => {
  test.each([
    ['nothing', [], ['', '', '', '']],
    ['a walk and the next morning', [typedWalk, typedMorning], ['12', '2', '4', '1']],
    ['no walk', [typedZero], ['0', '', '', '']],
    ['no answer', [walkEntry(4, day, { ...desk, minutes: 9 })], ['9', '', '', '']],
  ])('%s', (_, entries, cells) => {
    expect(Object.values(standing(rowOf(entries)))).toEqual(cells)
  })

  test.each([
    ['of a phone', walkEntry(5, day)],
    ['that the patient corrected', walkEntry(6, day, { source: 'paper', recordedBy: 'patient' })],
  ])('a walk %s is left alone', (_, entry) => {
    expect(rowOf([entry])).toMatchObject({ walked: null, elsewhere: { walked: [entry], woke: null } })
    expect(changes([entry], { minutes: '20' })).toEqual([])
  })

  test('nor is the morning of a phone, beside a walk that may be typed in', () => {
    const woke = morningEntry(7, exampleDay(4), 5)
    expect(rowOf([woke]).elsewhere).toEqual({ walked: [], woke })
    expect(changes([woke], { minutes: '20', morning: '3' })).toEqual([
      { ...first(501), kind: 'walk', minutes: 20, before: null, worst: null, day },
    ])
  })

  test('today has no next morning yet', () => {
    expect(paperRows([], [exampleDay(7), today], today).map(({ isToday }) => isToday)).toEqual([false, true])
  })
})

describe('what a row changes', () => {
  test('the same again is no change', () => {
    expect(changes([typedWalk, typedMorning], {})).toEqual([])
    expect(changes([], {})).toEqual([])
  })

  test('a day is typed in', () => {
    expect(changes([], { minutes: '12', before: '2', worst: '4', morning: '1' })).toEqual([
      { ...first(501), kind: 'walk', minutes: 12, before: 2, worst: 4, day },
      { ...first(502), kind: 'morning', day: exampleDay(4), morning: 1 },
    ])
  })

  test('a slip is corrected: the versions stay', () => {
    expect(changes([typedWalk, typedMorning], { worst: '5', morning: '2' })).toEqual([
      { ...next(501, typedWalk), kind: 'walk', minutes: 12, before: 2, worst: 5, day },
      { ...next(502, typedMorning), kind: 'morning', day: exampleDay(4), morning: 2 },
    ])
  })

  test('what is cleared is taken back', () => {
    expect(changes([typedWalk, typedMorning], { minutes: '', before: '', worst: '', morning: '' })).toEqual([
      { ...next(501, typedWalk), kind: 'withdrawal' },
      { ...next(502, typedMorning), kind: 'withdrawal' },
    ])
  })

  test('a walk that was none is taken back first', () => {
    expect(changes([typedWalk], { minutes: '0', before: '', worst: '' })).toEqual([
      { ...next(501, typedWalk), kind: 'withdrawal' },
      { ...first(502), kind: 'zero', day },
    ])
    expect(changes([typedZero], { minutes: '7' })).toEqual([
      { ...next(501, typedZero), kind: 'withdrawal' },
      { ...first(502), kind: 'walk', minutes: 7, before: null, worst: null, day },
    ])
  })
})
