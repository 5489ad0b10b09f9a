import { describe, expect, it } from 'vitest'
import { painBand, painPaths, painRuns, spokenScores } from './pain-line'

describe('painRuns', () => {
  it('is solid over days that follow each other', () => {
    expect(painRuns([3, 4, 5])).toEqual({ solid: [[0, 1, 2]], bridges: [] })
  })
  it.each([1, 2, 3])('is dotted over %i empty days', (gap) => {
    const scores = [3, ...Array.from({ length: gap }, () => null), 4]
    expect(painRuns(scores).bridges).toEqual([[0, gap + 1]])
  })
  it('draws nothing over four', () => {
    expect(painRuns([3, null, null, null, null, 4])).toEqual({ solid: [[0], [5]], bridges: [] })
  })
  it('keeps a pain of 0 as an answer', () => {
    expect(painRuns([0, 0]).solid).toEqual([[0, 1]])
  })
  it('starts and ends with silence', () => {
    expect(painRuns([null, 2, null])).toEqual({ solid: [[1]], bridges: [] })
  })
})

it('painPaths gives both lines', () => {
  const paths = painPaths(
    [1, 2, null, 3],
    (place) => place * 10,
    (score) => 10 - score,
  )
  expect(paths).toEqual({ line: 'M0 9L10 8', bridge: 'M10 8L30 7' })
})

it.each([
  [0, 'low'],
  [2, 'low'],
  [3, 'middle'],
  [5, 'middle'],
  [6, 'high'],
  [10, 'high'],
])('painBand(%i) is %s', (score, band) => {
  expect(painBand(score)).toBe(band)
})

describe('spokenScores', () => {
  it('writes the last score and an earlier high one', () => {
    expect(spokenScores([4, 7, 4, 3, 3, 3, 2, null])).toEqual({ last: 6, highest: 1 })
  })
  it('does not crowd the end', () => {
    expect(spokenScores([2, 2, 7, 2])).toEqual({ last: 3, highest: null })
  })
  it('says nothing of nothing', () => {
    expect(spokenScores([null])).toEqual({ last: null, highest: null })
  })
})
