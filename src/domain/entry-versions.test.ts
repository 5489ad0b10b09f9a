import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt } from '@/domain/calendar-day'
import type { EntryVersion } from '@/domain/entry'
import { currentEntries } from '@/domain/entry-versions'
import {
  exampleDay as day,
  exampleId,
  exampleVersion,
  exampleWalk,
  exampleZone,
} from '@/domain/example-facts'

const at = (minute: number) => instantAt(day(0), minute, exampleZone)
const first = exampleVersion(exampleWalk(1, day(0), { minutes: 10, recordedAt: at(700) }))
/** A version of the first entry, recorded at that minute. */
const correction = (id: number, replaces: number, minute: number, change: Partial<EntryVersion> = {}) =>
  exampleVersion(
    exampleWalk(id, day(0), {
      entryId: exampleId(1),
      replaces: exampleId(replaces),
      minutes: id,
      recordedAt: at(minute),
    }),
    change,
  )
const withdrawal = (id: number, replaces: number, minute: number) =>
  correction(id, replaces, minute, { kind: 'withdrawal', why: 'Logged by mistake' })
const ids = (versions: EntryVersion[]) => currentEntries(versions).map(({ id }) => Number(id.slice(-12)))

describe('the entry that counts', () => {
  it('is the only version', () => {
    expect(currentEntries([first])).toEqual([
      { ...first, versionCount: 1, entryLate: false, firstRecordedAt: first.recordedAt },
    ])
  })

  it('is the last of a chain of corrections', () => {
    const [entry] = currentEntries([correction(22, 21, 720), first, correction(21, 1, 710)])
    expect(entry).toMatchObject({ id: exampleId(22), minutes: 22, versionCount: 3, firstRecordedAt: at(700) })
  })

  it('is of two corrections of one version the one recorded last, else the one with the greater id', () => {
    expect(ids([first, correction(21, 1, 720), correction(22, 1, 710)])).toEqual([21])
    expect(ids([first, correction(22, 1, 710), correction(21, 1, 710)])).toEqual([22])
  })

  it('is gone when withdrawn, and back when a later correction stands beside the withdrawal', () => {
    expect(ids([first, withdrawal(21, 1, 710)])).toEqual([])
    expect(ids([first, withdrawal(21, 1, 710), correction(22, 1, 720)])).toEqual([22])
    expect(ids([first, correction(22, 1, 710), withdrawal(21, 22, 720)])).toEqual([])
  })

  it('is one, though it arrives twice or before the version that it corrects', () => {
    const twice = currentEntries([first, first, correction(21, 1, 710), correction(21, 1, 710)])
    expect(twice.map(({ versionCount }) => versionCount)).toEqual([2])
    expect(ids([correction(22, 21, 720)])).toEqual([22])
  })

  it.each([
    ['neither version', false, false, false],
    ['only the first', true, false, true],
    ['only the correction', false, true, true],
  ])('is marked late when %s was late', (_what, firstLate, correctionLate, marked) => {
    const [entry] = currentEntries([
      { ...first, late: firstLate },
      correction(21, 1, 710, { late: correctionLate }),
    ])
    expect(entry?.entryLate).toBe(marked)
  })

  it('stands by day, then start; without a time last, in the order of recording', () => {
    const walks = [
      exampleWalk(2, day(1), { startedAt: null, recordedAt: at(900) }),
      exampleWalk(3, day(1), { startedAt: null, recordedAt: at(800) }),
      exampleWalk(4, day(1), { recordedAt: at(950) }),
      exampleWalk(5, day(0)),
    ]
    expect(ids(walks.map((walk) => exampleVersion(walk)))).toEqual([5, 4, 3, 2])
  })
})

it('does not depend on the order in which versions are read', () => {
  const anyVersion = fc.record({
    entry: fc.nat(3),
    replaces: fc.nat(12),
    minute: fc.nat(3),
    withdrawn: fc.boolean(),
  })
  const anyVersions = fc.array(anyVersion, { maxLength: 10 }).map((seeds) =>
    seeds.map(({ entry, replaces, minute, withdrawn }, index): EntryVersion => {
      const version = (withdrawn ? withdrawal : correction)(index + 10, replaces + 10, minute + 700)
      return { ...version, entryId: exampleId(entry) }
    }),
  )
  const pair = anyVersions.chain((versions) =>
    fc
      .shuffledSubarray(versions, { minLength: versions.length, maxLength: versions.length })
      .map((shuffled) => [versions, shuffled] as const),
  )
  fc.assert(
    fc.property(pair, ([versions, shuffled]) => {
      expect(currentEntries(shuffled)).toEqual(currentEntries(versions))
      const entries = new Set(versions.map(({ entryId }) => entryId))
      expect(currentEntries(versions).length).toBeLessThanOrEqual(entries.size)
    }),
  )
})
