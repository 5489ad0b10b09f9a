import { describe, expect, it } from 'vitest'
import { exampleDay as day } from '@/domain/example-facts'
import { publishedVersion as published } from '@/domain/example-versions'
import { inForceVersions } from '@/domain/programme-version'
import type { PublishedVersion } from '@/domain/programme-version'

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
})
