import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxDay } from '@/domain/calendar-day'
import { exampleDay as day, exampleId, exampleProgramme } from '@/domain/example-facts'
import { programmeOn } from '@/domain/programme'
import { inForceVersions } from '@/domain/programme-version'
import type { PublishedVersion } from '@/domain/programme-version'

const published = (
  id: number,
  start: number,
  { end = null, continues = null }: { end?: number | null; continues?: number | null } = {},
): PublishedVersion => {
  const { activeFrom: _, courseStart: __, plannedEnd: ___, ...version } = exampleProgramme
  return {
    ...version,
    id: exampleId(id),
    startDay: day(start),
    endDay: end === null ? null : day(end),
    continues: continues === null ? null : exampleId(continues),
  }
}
/** Which version counts from when, until when, and since when its weeks are counted. */
const story = (versions: PublishedVersion[], cleared: number | null = -1) =>
  inForceVersions(versions, cleared === null ? null : day(cleared)).map((one) => [
    Number(one.id.slice(-3)),
    one.activeFrom,
    one.endDay,
    one.courseStart,
  ])

describe('when each published version counts', () => {
  it.each<[string, PublishedVersion[], number | null, unknown[]]>([
    ['none', [], 0, []],
    ['screened before it starts', [published(1, 3)], 0, [[1, day(3), null, day(3)]]],
    ['screened later: from that day', [published(1, 3)], 9, [[1, day(9), null, day(9)]]],
    ['not screened: it waits', [published(1, 3)], null, [[1, null, null, null]]],
    ['its own last day', [published(1, 3, { end: 20 })], 0, [[1, day(3), day(20), day(3)]]],
    [
      'the next one ends it on the eve',
      [published(1, 0), published(2, 10)],
      -1,
      [
        [1, day(0), day(9), day(0)],
        [2, day(10), null, day(10)],
      ],
    ],
    [
      'it had ended before the next one',
      [published(1, 0, { end: 5 }), published(2, 10)],
      -1,
      [
        [1, day(0), day(5), day(0)],
        [2, day(10), null, day(10)],
      ],
    ],
    [
      'a version of the same course goes on counting its weeks',
      [published(1, 0), published(2, 10, { continues: 1 }), published(3, 20, { continues: 2 })],
      -1,
      [
        [1, day(0), day(9), day(0)],
        [2, day(10), day(19), day(0)],
        [3, day(20), null, day(0)],
      ],
    ],
    [
      'published later for the same day: the former never began',
      [published(1, 0), published(2, 10, { continues: 1 }), published(3, 10, { continues: 2 })],
      -1,
      [
        [1, day(0), day(9), day(0)],
        [3, day(10), null, day(0)],
      ],
    ],
    [
      'published later for an earlier day: the same',
      [published(1, 0), published(2, 20), published(3, 10)],
      -1,
      [
        [1, day(0), day(9), day(0)],
        [3, day(10), null, day(10)],
      ],
    ],
    [
      'screened after both were to start: the latest alone',
      [published(1, 0), published(2, 5)],
      8,
      [[2, day(8), null, day(8)]],
    ],
  ])('%s', (_, versions, cleared, expected) => {
    expect(story(versions, cleared)).toEqual(expected)
  })

  const versions = fc
    .array(fc.record({ start: fc.nat(40), end: fc.option(fc.nat(60)), continues: fc.boolean() }), {
      maxLength: 6,
    })
    .map((plans) =>
      plans.map(({ start, end, continues }, place) =>
        published(place, start, { end, continues: continues && place > 0 ? place - 1 : null }),
      ),
    )
  const firstOf = ({ startDay }: PublishedVersion, cleared: number) => maxDay(startDay, day(cleared))
  const neverBegan = (one: PublishedVersion, cleared: number) =>
    one.endDay !== null && one.endDay < firstOf(one, cleared)
  it('never counts two on one day, and the one that counts was published last of those begun', () => {
    fc.assert(
      fc.property(versions, fc.nat(30), (all, cleared) => {
        const inForce = inForceVersions(all, day(cleared))
        for (const [place, one] of inForce.entries()) {
          const next = inForce[place + 1]
          if (next === undefined) continue
          expect(one.endDay !== null && next.activeFrom !== null && one.endDay < next.activeFrom).toBe(true)
        }
        for (let at = 0; at <= 60; at += 1) {
          const here = programmeOn(inForce, day(at))
          const begun = all
            .filter((one) => firstOf(one, cleared) <= day(at) && !neverBegan(one, cleared))
            .at(-1)
          if (here !== null) expect(here.id).toBe(begun?.id)
        }
      }),
    )
  })
  it('never counts before it starts or before the screening, nor after its last day; a course starts with its first', () => {
    fc.assert(
      fc.property(versions, fc.nat(30), (all, cleared) => {
        const by = new Map(all.map((one) => [one.id, one]))
        return inForceVersions(all, day(cleared)).every(({ id, activeFrom, endDay, courseStart }) => {
          const asked = by.get(id)
          if (asked === undefined || activeFrom === null || courseStart === null) return false
          const isLate = asked.endDay !== null && (endDay === null || endDay > asked.endDay)
          return (
            activeFrom >= asked.startDay && activeFrom >= day(cleared) && !isLate && courseStart <= activeFrom
          )
        })
      }),
    )
  })
  it('leaves all waiting while nobody is screened, but those that another took over from', () => {
    fc.assert(
      fc.property(versions, (all) =>
        inForceVersions(all, null).every((one) => one.activeFrom === null && one.courseStart === null),
      ),
    )
  })
})
