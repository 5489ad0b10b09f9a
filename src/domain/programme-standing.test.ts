import { describe, expect, it } from 'vitest'
import { exampleDay as day, exampleId, exampleProgramme, exampleRecord } from '@/domain/example-facts'
import { programmeGoingOn, standingOf } from '@/domain/programme-standing'
import type { Pause } from '@/domain/record'

const pause = (from: number, to: number | null, id = 1): Pause => ({
  id: exampleId(id),
  from: day(from),
  to: to === null ? null : day(to),
  reason: 'clinic',
  note: 'An operation.',
  by: 'Ana Ruiz',
})
const ended = { reason: 'Moved away.', by: 'Ana Ruiz' }

describe('where a programme stands', () => {
  it.each<[string, Pause[], number | null, number[]]>([
    ['without a pause', [], null, []],
    ['on its first day', [pause(10, 12)], 10, []],
    ['on its last day', [pause(8, 10)], 8, []],
    ['the day after it', [pause(7, 9)], null, []],
    ['open', [pause(5, null)], 5, []],
    ['ahead, the next one first', [pause(20, null, 1), pause(12, 13, 2)], null, [12, 20]],
    ['called off before it began', [pause(12, 11)], null, []],
  ])('%s', (_, pauses, paused, ahead) => {
    const standing = standingOf(exampleRecord(day(10), { pauses }))
    expect(standing.paused?.from ?? null).toBe(paused === null ? null : day(paused))
    expect(standing.ahead.map(({ from }) => from)).toEqual(ahead.map(day))
    expect(standing.ended).toBeNull()
  })
  it.each([
    [9, false],
    [10, true],
    [20, true],
  ])('ended by hand on day %d of ten: goes on today is %s', (last, goesOn) => {
    const programmes = [{ ...exampleProgramme, endDay: day(last), ended }]
    const record = exampleRecord(day(10), { programmes, pauses: [pause(8, null)] })
    expect(programmeGoingOn(record) !== null).toBe(goesOn)
    expect(standingOf(record)).toMatchObject({ ended: { day: day(last), ...ended } })
    expect(standingOf(record).paused === null).toBe(!goesOn)
  })
  it('is about the latest version alone', () => {
    const first = { ...exampleProgramme, endDay: day(6), ended }
    const second = { ...exampleProgramme, id: exampleId(901), startDay: day(7), activeFrom: day(7) }
    const record = exampleRecord(day(10), { programmes: [first, second] })
    expect(standingOf(record).ended).toBeNull()
    expect(programmeGoingOn(record)?.id).toBe(second.id)
  })
})
