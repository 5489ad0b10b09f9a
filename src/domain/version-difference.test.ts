import { describe, expect, it } from 'vitest'
import { exampleDay as day, exampleDecision, exampleId, exampleProgramme } from '@/domain/example-facts'
import type { ProgrammeFacts, StandingApproval } from '@/domain/programme'
import { inForceVersions } from '@/domain/programme-version'
import type { PublishedVersion } from '@/domain/programme-version'
import { differencesOfVersion } from '@/domain/version-difference'

const { activeFrom: _, courseStart: __, plannedEnd: ___, ...published } = exampleProgramme

/** A course in versions a week apart, each as the one before but for what it changes. */
function courseOf(...changes: Partial<PublishedVersion>[]): ProgrammeFacts[] {
  const versions = changes.reduce<PublishedVersion[]>((all, change, place) => {
    const before = all.at(-1) ?? published
    const id = exampleId(900 + place)
    const continues = all.at(-1)?.id ?? null
    return [...all, { ...before, id, continues, startDay: day(7 * place), ...change }]
  }, [])
  return inForceVersions(versions, day(-1))
}
const told = (programmes: ProgrammeFacts[], decisions = [exampleDecision(1, day(5))]) =>
  programmes.map(({ id }) => differencesOfVersion({ programmes, decisions }, id))

const signed: StandingApproval = { upToRung: 2, untilDay: day(28) }
const further: StandingApproval = { upToRung: 3, untilDay: day(42) }

describe('what each version changed', () => {
  it('tells of a standing approval that it was given, changed, kept, and withdrawn', () => {
    const course = courseOf(
      {},
      { startRung: 2, standing: signed },
      { standing: further },
      {},
      { standing: null },
    )
    expect(told(course)).toEqual([
      [],
      [{ code: 'standing', before: null, after: signed }],
      [{ code: 'standing', before: signed, after: further }],
      [],
      [{ code: 'standing', before: further, after: null }],
    ])
  })
  it.each<[string, StandingApproval]>([
    ['another rung', { ...signed, upToRung: 3 }],
    ['another day', { ...signed, untilDay: day(29) }],
  ])('tells of an approval up to %s', (_, after) => {
    const course = courseOf({ startRung: 2, standing: signed }, { standing: after })
    expect(told(course)[1]).toEqual([{ code: 'standing', before: signed, after }])
  })
  it('tells of what was signed with the first', () => {
    expect(told(courseOf({ standing: signed, flarePlan: true }))).toEqual([
      [
        { code: 'flare-plan', after: true },
        { code: 'standing', before: null, after: signed },
      ],
    ])
  })
  it('is measured against the rung that was in force on its eve', () => {
    expect(told(courseOf({}, {}))[1]).toEqual([{ code: 'minutes', before: 7, after: 5 }])
    expect(told(courseOf({}, {}), [])[1]).toEqual([])
  })
  it('says an end that was set or lifted, and none that a later version made', () => {
    const course = courseOf({}, { endDay: day(80) }, {}, { endDay: null }, {})
    expect(told(course, [])).toEqual([
      [],
      [{ code: 'end', before: null, after: day(80) }],
      [],
      [{ code: 'end', before: day(80), after: null }],
      [],
    ])
  })
  it('is nothing of a version that is not there', () => {
    expect(differencesOfVersion({ programmes: courseOf({}), decisions: [] }, exampleId(1))).toEqual([])
  })
})
