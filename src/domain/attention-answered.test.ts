import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerableReasons } from '@/domain/attention-shape'
import type { ReasonAnswer } from '@/domain/attention-shape'
import { attentionStanding } from '@/domain/attention-standing'
import type { Entry } from '@/domain/entry'
import { exampleDay as day, exampleFlare, exampleId, walkEntry } from '@/domain/example-facts'
import { pastNoon, weeklyRecord } from '@/domain/example-weeks'

const answer = (
  reason: ReasonAnswer['reason'],
  on: number,
  because: ReasonAnswer['because'] = [],
): ReasonAnswer => ({ id: exampleId(70 + on), reason, on: day(on), because })

describe('whoever was seen to', () => {
  const sore: Entry[] = Array.from({ length: 6 }, (_, offset) =>
    walkEntry(offset, day(offset), { minutes: 14, before: 2, worst: offset < 4 ? 2 : 7 }),
  )
  const on = (today: number, answers: ReasonAnswer[], entries = sore) => {
    const record = weeklyRecord(today, { entries, flares: [exampleFlare(1, day(4))] })
    const known = { invitedAt: null, joinedAt: pastNoon(-2), touched: [] }
    return attentionStanding({ record, ...known, answers }, pastNoon(today))
  }
  it('leaves until a new fact, and the answer is told', () => {
    const [called] = on(5, []).reasons
    expect(on(5, [])).toMatchObject({ rank: 1, since: day(4) })
    const given = answer('flare', 5, called?.because)
    expect(on(5, [given])).toMatchObject({
      rank: 6,
      since: null,
      reasons: [{ ...called, answered: { id: given.id, on: day(5) } }],
    })
    const another = [...sore, walkEntry(6, day(6), { minutes: 14, before: 2, worst: 8 })]
    expect(on(6, [given], another)).toMatchObject({ rank: 1, reasons: [{ answered: null }] })
  })
  it('gives way to what is next, and answers never make anything more urgent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 20 }),
        fc.array(
          fc.record({ on: fc.integer({ min: 0, max: 20 }), reason: fc.constantFrom(...answerableReasons) }),
          {
            maxLength: 5,
          },
        ),
        (today, given) => {
          const bare = on(today, [])
          const answers = given.map(({ on: at, reason }) => {
            const because = bare.reasons.find((one) => one.reason === reason)?.because ?? []
            return answer(reason, at, because)
          })
          const { rank, since, reasons } = on(today, answers)
          expect(rank).toBeGreaterThanOrEqual(bare.rank)
          const first = reasons.find(({ answered }) => answered === null)
          expect(since).toBe(first?.since ?? null)
          expect(reasons.map((one) => ({ ...one, answered: null }))).toEqual(bare.reasons)
        },
      ),
    )
  })
})
