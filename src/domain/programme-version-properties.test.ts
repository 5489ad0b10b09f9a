import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxDay } from '@/domain/calendar-day'
import { exampleDay as day } from '@/domain/example-facts'
import { publishedVersion as published } from '@/domain/example-versions'
import { programmeOn } from '@/domain/programme'
import { inForceVersions } from '@/domain/programme-version'
import type { PublishedVersion } from '@/domain/programme-version'

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
