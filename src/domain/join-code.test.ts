import { describe, expect, it } from 'vitest'
import { formatJoinCode, JOIN_ALPHABET, joinCodeSchema, makeJoinCode } from '@/domain/join-code'

describe('a join code', () => {
  it('has eight of 32 signs that nobody mistakes', () => {
    expect(new Set(JOIN_ALPHABET).size).toBe(32)
    expect(JOIN_ALPHABET).not.toMatch(/[01IOa-z]/)
    expect(makeJoinCode(Uint8Array.from([0, 31, 32, 255, 7, 8, 9, 10]))).toBe('2Z2Z9ABC')
    expect(() => makeJoinCode(new Uint8Array(7))).toThrow(RangeError)
  })

  it.each(['2Z2Z9ABC', '2z2z 9abc', ' 2Z2Z-9ABC ', '2Z 2Z 9A BC', '2z2z–9abc'])(
    'is read from %o',
    (typed) => {
      expect(joinCodeSchema.parse(typed)).toBe('2Z2Z9ABC')
    },
  )

  it.each(['', '2Z2Z9AB', '2Z2Z9ABCD', '2Z2Z9AB0', '2Z2Z9ABI', '2Z2Z9AB!'])(
    'is not read from %o',
    (typed) => {
      expect(joinCodeSchema.safeParse(typed).success).toBe(false)
    },
  )

  it('is shown in two halves', () => {
    expect(formatJoinCode('2Z2Z9ABC')).toBe('2Z2Z 9ABC')
  })
})
