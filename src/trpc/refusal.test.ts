import { TRPCClientError } from '@trpc/client'
import { describe, expect, it } from 'vitest'
import { CallFailed } from './call-failed'
import { errorCodeOf, isSignedOut, isUnreachable, refusalOf } from './refusal'

const desk = {
  answered: (data: unknown) =>
    TRPCClientError.from({ error: { message: 'conflict', code: -32009, data } } as never),
  unanswered: TRPCClientError.from(new TypeError('Failed to fetch')),
}
const onPhone = {
  answered: (data: unknown) => new CallFailed(data),
  unanswered: new CallFailed(undefined, new TypeError('Failed to fetch')),
}

describe.each([
  ['at a desk', desk],
  ['on a phone', onPhone],
])('what a failed request means %s', (_, { answered, unanswered }) => {
  it('is the refusal that the server named, with its field and figures', () => {
    const error = answered({ refusal: { code: 'no-weekdays', field: 'weekdays', details: { a: 1 } } })
    expect(refusalOf(error)).toEqual({ code: 'no-weekdays', field: 'weekdays', details: { a: 1 } })
    expect(errorCodeOf(error)).toBe('no-weekdays')
  })
  it('is unknown for a bug, or for a code that nobody knows', () => {
    expect(errorCodeOf(answered({ refusal: null }))).toBe('unknown')
    expect(errorCodeOf(answered({ refusal: { code: 'made-up', field: null, details: {} } }))).toBe('unknown')
    expect(errorCodeOf(new Error('anything'))).toBe('unknown')
  })
  it('is unreachable when nobody answered', () => {
    expect(isUnreachable(unanswered)).toBe(true)
    expect(errorCodeOf(unanswered)).toBe('unreachable')
  })
  it('is the end of the session for each of its three reasons', () => {
    const codes = ['unauthenticated', 'session-ended', 'access-ended', 'forbidden']
    const ended = codes.map((code) => isSignedOut(answered({ refusal: { code, field: null, details: {} } })))
    expect(ended).toEqual([true, true, true, false])
  })
})
