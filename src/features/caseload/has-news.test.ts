import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasNews } from './has-news'

describe('hasNews', () => {
  it.each([
    ['nothing has changed', { changes: 7, readWith: 7, ownActs: 0, underWay: 0 }, false],
    ['somebody else did something', { changes: 8, readWith: 7, ownActs: 0, underWay: 0 }, true],
    ['what was done here is counted', { changes: 8, readWith: 7, ownActs: 1, underWay: 0 }, false],
    ['what was done here is not counted yet', { changes: 7, readWith: 7, ownActs: 1, underWay: 0 }, false],
    ['what is under way is counted', { changes: 8, readWith: 7, ownActs: 0, underWay: 1 }, false],
    ['both here and elsewhere', { changes: 9, readWith: 7, ownActs: 1, underWay: 0 }, true],
    ['the rows are newer than the number', { changes: 7, readWith: 9, ownActs: 0, underWay: 0 }, false],
  ])('%s', (_, counted, expected) => {
    expect(hasNews(counted)).toBe(expected)
  })

  it('never takes what was done here for news, and never keeps others’ back once all is counted', () => {
    const few = fc.nat({ max: 50 })
    fc.assert(
      fc.property(few, few, few, few, (readWith, ownActs, underWay, others) => {
        const here = { readWith, ownActs, underWay }
        expect(hasNews({ ...here, changes: readWith + ownActs + underWay })).toBe(false)
        const settled = { ...here, ownActs: ownActs + underWay, underWay: 0 }
        const changes = readWith + ownActs + underWay + others
        expect(hasNews({ ...settled, changes })).toBe(others > 0)
      }),
    )
  })
})
