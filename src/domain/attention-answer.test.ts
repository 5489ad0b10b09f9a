import { describe, expect, it } from 'vitest'
import { answerable, answerOf, reasonMark } from '@/domain/attention-answer'
import type { AnswerableReason, Because, ReasonAnswer, StandingReason } from '@/domain/attention-shape'
import { exampleDay as day, exampleId } from '@/domain/example-facts'

const stands = (reason: AnswerableReason, since: number, ...because: Because[]): StandingReason => {
  return { reason, since: day(since), because, answered: null }
}
const answer = (reason: AnswerableReason, on: number, ...because: Because[]): ReasonAnswer => {
  return { id: exampleId(70 + on), reason, on: day(on), because }
}
const silent = (dueDays: number): Because => ({ code: 'silent', lastDay: day(2), dueDays, calendarDays: 9 })
const reds = (count: number, last: number, worst = 7): Because => ({
  code: 'red-days',
  ...{ count, lastDay: day(last), worst },
})
const worse = (to: number): Because => ({ code: 'pain-worsened', from: 2, to })
const flare = (on: number): Because => ({ code: 'flare-declared', day: day(on) })
const invited = (on: number): Because => ({ code: 'not-joined', invitedOn: day(on) })

describe('an answer', () => {
  it.each<[string, StandingReason, ReasonAnswer, number, boolean]>([
    ['holds on its day', stands('silent', 6, silent(3)), answer('silent', 6, silent(3)), 6, true],
    [
      'holds however long the silence goes on',
      stands('silent', 6, silent(8)),
      answer('silent', 7, silent(4)),
      13,
      true,
    ],
    ['for seven days', stands('silent', 6, silent(9)), answer('silent', 7, silent(4)), 14, false],
    [
      'is of one silence, not of the next',
      stands('silent', 9, silent(3)),
      answer('silent', 7, silent(3)),
      10,
      false,
    ],
    ['is of its reason alone', stands('walking-less', 2), answer('silent', 7, silent(3)), 8, false],
    ['knows the red days that were', stands('flare', 4, reds(2, 5)), answer('flare', 6, reds(3, 5)), 8, true],
    ['and no new one', stands('flare', 4, reds(2, 7)), answer('flare', 6, reds(2, 5)), 8, false],
    [
      'nor a worse walk on the last of them',
      stands('flare', 4, reds(2, 5, 8)),
      answer('flare', 6, reds(2, 5)),
      8,
      false,
    ],
    [
      'holds as before where it did not know how bad it was',
      stands('flare', 4, reds(2, 5, 9)),
      answer('flare', 6, { code: 'red-days', count: 2, lastDay: day(5) } as Because),
      8,
      true,
    ],
    ['knows one that was worse', stands('flare', 4, reds(2, 5, 6)), answer('flare', 6, reds(2, 5)), 8, true],
    [
      'nor one that is told of later among them',
      stands('flare', 4, reds(5, 5)),
      answer('flare', 6, reds(2, 5)),
      8,
      false,
    ],
    ['knows how pain was', stands('flare', 4, worse(5.5)), answer('flare', 6, worse(5)), 8, true],
    ['and not that it rose', stands('flare', 4, worse(6)), answer('flare', 6, worse(5)), 8, false],
    ['knows the flare', stands('flare', 4, flare(5)), answer('flare', 6, flare(5)), 6, true],
    ['and no later one', stands('flare', 4, flare(6)), answer('flare', 6, flare(5)), 6, false],
    [
      'does not cover what came beside it',
      stands('flare', 4, worse(5), { code: 'moving-down' }),
      answer('flare', 6, worse(5)),
      6,
      false,
    ],
    ['is of one invitation', stands('waiting', 3, invited(2)), answer('waiting', 6, invited(0)), 6, false],
    [
      'reminds of what the patient has to do',
      stands('waiting', 3, invited(0), { code: 'screening', wait: 'unanswered' }),
      answer('waiting', 6, invited(0), { code: 'screening', wait: 'unanswered' }),
      6,
      true,
    ],
    [
      'signs no screening',
      stands('waiting', 3, { code: 'screening', wait: 'unsigned' }),
      answer('waiting', 6, { code: 'screening', wait: 'unsigned' }),
      6,
      false,
    ],
  ])('%s', (_, reason, given, today, holds) => {
    expect(answerOf(reason, [given], day(today))).toEqual(holds ? given : null)
  })
  it('is one of several: the last that holds', () => {
    const [first, second] = [answer('silent', 6, silent(3)), answer('silent', 8, silent(5))]
    const other = answer('flare', 8, flare(7))
    expect(answerOf(stands('silent', 6, silent(6)), [first, second, other], day(8))).toBe(second)
  })
})

describe('what a word may answer', () => {
  it.each<[StandingReason['reason'], Because, AnswerableReason | null]>([
    ['safety', { code: 'stop', day: day(1) }, null],
    ['flare', flare(1), 'flare'],
    ['silent', silent(3), 'silent'],
    ['walking-less', { code: 'walking-less', done: 1, due: 4 }, 'walking-less'],
    ['waiting', invited(1), 'waiting'],
    ['waiting', { code: 'fall', day: day(1), count: 1, locked: true }, 'waiting'],
    ['waiting', { code: 'screening', wait: 'unanswered' }, 'waiting'],
    ['waiting', { code: 'screening', wait: 'clearance' }, null],
    ['waiting', { code: 'pause-asked', days: 2, from: day(1), to: day(2), reason: 'holiday' }, null],
    ['decide', { code: 'week-ripe', weeks: 1 }, null],
  ])('%s of %j: %s', (reason, because, expected) => {
    expect(answerable({ reason, since: day(1), because: [because], answered: null })).toBe(expected)
  })
  it('is known by its figures, in whatever order they are written', () => {
    const one = stands('silent', 6, silent(3))
    const turned = Object.fromEntries(Object.entries(silent(3)).reverse()) as Because
    expect(reasonMark({ ...one, because: [turned] })).toBe(reasonMark(one))
    expect(reasonMark(stands('silent', 6, silent(4)))).not.toBe(reasonMark(one))
    expect(reasonMark(stands('silent', 5, silent(3)))).not.toBe(reasonMark(one))
  })
})
