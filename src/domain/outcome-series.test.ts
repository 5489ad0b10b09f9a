import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleDay as day } from '@/domain/example-facts'
import { exampleOutcome as outcome } from '@/domain/example-outcomes'
import { changeSteps, currentAnswers } from '@/domain/outcome'
import { directionOfChange, lastActivities, outcomeSeries } from '@/domain/outcome-series'

const activity = (wording: string, score: number | null) => ({ wording, score })
const pains = (...scores: (number | null)[]) => scores.map((pain, at) => outcome(at, at * 7, { pain }))
const cooking = (...scores: (number | null)[]) =>
  scores.map((score, at) => outcome(at, at * 7, { activities: [activity('Stand to cook', score)] }))

describe('direction', () => {
  it.each([
    [6, 3, 'improved'],
    [3, 1, 'improved'],
    [2, 0, 'improved'],
    [6, 4, 'improved'],
    [7, 5, 'little-change'],
    [10, 8, 'little-change'],
    [4, 3, 'little-change'],
    [4, 4, 'little-change'],
    [4, 5, 'little-change'],
    [4, 6, 'worse'],
    [0, 2, 'worse'],
  ])('of pain from %i to %i: %s', (from, to, direction) => {
    expect(outcomeSeries(pains(from, to), null).pain.move).toMatchObject({ by: to - from, direction })
  })
  it.each([
    [4, 7, 'improved'],
    [0, 10, 'improved'],
    [4, 6, 'little-change'],
    [4, 4, 'little-change'],
    [6, 4, 'little-change'],
    [6, 3, 'worse'],
  ])('of an activity from %i to %i: %s', (from, to, direction) => {
    expect(outcomeSeries(cooking(from, to), null).activities[0]?.move).toMatchObject({ direction })
  })
  it('of an impression of change', () => {
    expect(changeSteps.map(directionOfChange)).toEqual([
      ...['improved', 'improved', 'little-change', 'little-change', 'little-change', 'worse', 'worse'],
    ])
  })
  it('needs two scores of the same course', () => {
    expect(outcomeSeries(pains(6), null).pain.move).toBeNull()
    expect(outcomeSeries(pains(6, null), null).pain.move).toBeNull()
    expect(outcomeSeries([], null)).toEqual({ pain: { points: [], move: null }, activities: [], change: [] })
    expect(outcomeSeries(pains(6, 3, 2), day(14)).pain.move).toBeNull()
    expect(outcomeSeries(pains(6, 3, 1), day(7)).pain.move).toMatchObject({ by: -2, direction: 'improved' })
  })
  it('passes over what was skipped, and keeps a zero', () => {
    const { points, move } = outcomeSeries(pains(null, 5, null, 0), null).pain
    expect(points.map(({ value }) => value)).toEqual([5, 0])
    expect(move).toMatchObject({ from: { day: day(7) }, to: { day: day(21) }, by: -5 })
  })
})

describe('activities', () => {
  it('are series of their own; a new wording begins another, and the old one stays', () => {
    const answers = [
      outcome(1, 0, { activities: [activity('Stand to cook', 3), activity('Walk to the market', 2)] }),
      outcome(2, 35, { activities: [activity('stand to COOK', 6), activity('Walk to market', 5)] }),
      outcome(3, 77, { activities: [activity('Stand to cook', null)] }),
    ]
    const series = outcomeSeries(answers, null).activities
    expect(series.map(({ wording, points }) => [wording, points.map(({ value }) => value)])).toEqual([
      ['Stand to cook', [3, 6]],
      ['Walk to the market', [2]],
      ['Walk to market', [5]],
    ])
    expect(lastActivities(answers)).toEqual(['Stand to cook'])
    expect(lastActivities([...answers, outcome(4, 80)])).toEqual(['Stand to cook'])
    expect(lastActivities([])).toEqual([])
  })
  it('keep their wording within a series, and no score is lost or told twice', () => {
    const wordings = fc.constantFrom('Cook', 'cook', 'Walk', 'Lift', 'COOK', 'Sleep')
    const sets = fc.array(
      fc.uniqueArray(fc.record({ wording: wordings, score: fc.option(fc.integer({ min: 0, max: 10 })) }), {
        maxLength: 3,
        selector: ({ wording }) => wording.toLowerCase(),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(sets, (all) => {
        const { activities: series } = outcomeSeries(
          all.map((activities, at) => outcome(at, at, { activities })),
          null,
        )
        const names = series.map(({ wording }) => wording.toLowerCase())
        expect(new Set(names).size).toBe(names.length)
        const told = series.flatMap(({ wording, points }) =>
          points.map(({ day: on, value }) => `${wording.toLowerCase()} ${on} ${value}`),
        )
        const said = all.flatMap((activities, at) =>
          activities.flatMap(({ wording, score }) =>
            score === null ? [] : [`${wording.toLowerCase()} ${day(at)} ${score}`],
          ),
        )
        expect(told.sort()).toEqual(said.sort())
      }),
    )
  })
})

describe('versions of a set', () => {
  it('count as one, on the first day, by what was said last', () => {
    const [first, again] = [outcome(1, 3, { pain: 6 }), outcome(2, 4, { pain: 4 })]
    const correction = { ...again, setId: first.setId, day: first.day }
    for (const order of [
      [first, correction],
      [correction, first],
    ])
      expect(currentAnswers(order)).toEqual([
        { ...correction, firstRecordedAt: first.recordedAt, versionCount: 2 },
      ])
  })
  it('leave the order of the sets', () => {
    const [one, two] = [outcome(1, 3), outcome(2, 30)]
    const late = { ...outcome(9, 40, { pain: 1 }), setId: one.setId, day: one.day }
    expect(currentAnswers([two, late, one]).map(({ setId }) => setId)).toEqual([one.setId, two.setId])
  })
})
