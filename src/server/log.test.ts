import { describe, expect, test } from 'vitest'
import { faultInLog } from './log'

describe('a fault in the log', () => {
  test('is told by its name, code and place, and nothing that hangs on it', () => {
    const fault = Object.assign(new RangeError('terminated'), { code: '57P01', client: { secretKey: 7 } })
    expect(faultInLog(fault)).toEqual({
      type: 'RangeError',
      code: '57P01',
      message: 'terminated',
      stack: expect.stringContaining('log.test.ts') as string,
    })
  })

  test('that is no error is told as it is', () => {
    expect(faultInLog('gone')).toEqual({ message: 'gone' })
  })
})
