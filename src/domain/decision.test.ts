import { describe, expect, it } from 'vitest'
import { weekBundle, weeklyDecision } from '@/domain/decision'

describe('a proposal', () => {
  const ready = {
    kept: 6,
    due: 7,
    walkDays: 6,
    painEntries: 5,
    reds: 0,
    mornings: 5,
    unsettled: 0,
    flare: false,
    peripheralising: false,
    openRedFlag: false,
    rung: 2,
    rungs: 12,
  }
  it.each([
    [{ reds: 2, unsettled: 3, rung: 1 }, 'step-back', ['red-pain', 'not-settling', 'bottom-rung']],
    [{ rung: 1 }, 'progress', ['ready']],
    [{ rung: 12, reds: 1 }, 'hold', ['red-pain']],
    [{ rung: 1, rungs: 1 }, 'hold', ['top-rung']],
    [{ due: 0, kept: 0, painEntries: 0 }, 'hold', ['nothing-due']],
    [{ due: 1, kept: 1, walkDays: 1, painEntries: 1, mornings: 1 }, 'progress', ['ready']],
    [{ due: 2, kept: 2, painEntries: 1 }, 'hold', ['few-pain-entries']],
    [{ mornings: 2, walkDays: 2 }, 'progress', ['ready']],
    [{ openRedFlag: true, reds: 7, rung: 1 }, 'suspend', ['red-flag']],
    [
      {
        kept: 1,
        painEntries: 2,
        mornings: 2,
        reds: 1,
        unsettled: 2,
        flare: true,
        peripheralising: true,
        rung: 12,
      },
      'hold',
      [
        'few-pain-entries',
        'few-mornings',
        'low-adherence',
        'red-pain',
        'not-settling',
        'flare',
        'peripheralising',
      ],
    ],
  ])('given %o', (change, decision, reasons) => {
    expect(weeklyDecision({ ...ready, ...change })).toEqual({ decision, reasons })
  })

  it('of a bundle without items is nothing', () => {
    expect(weekBundle({ items: [] })).toEqual([])
  })
})
