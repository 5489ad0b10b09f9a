import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnv } from '@/server/env'

const given = {
  PORT: '3100',
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://clinic.example',
  SECRET: 's'.repeat(32),
  DATABASE_URL: 'postgresql://app:word@127.0.0.1/clinic',
  DEMO: 'on',
  DEMO_SIGN_INS: 'shown',
  TRUSTED_PROXIES: '1',
}

describe('the settings of a web process', () => {
  it('are read from what the start hands over', () => {
    expect(readEnv(given)).toEqual({
      port: 3100,
      host: '0.0.0.0',
      publicUrl: 'https://clinic.example',
      secret: 's'.repeat(32),
      databaseUrl: 'postgresql://app:word@127.0.0.1/clinic',
      demo: true,
      demoSignInsShown: true,
      trustedProxies: 1,
      secureCookies: true,
      testClockFile: null,
    })
  })

  it('believe no proxy, show no sign-in and seal no cookie unless told', () => {
    const { SECRET, DATABASE_URL } = given
    expect(readEnv({ SECRET, DATABASE_URL, PUBLIC_URL: '' })).toMatchObject({
      publicUrl: null,
      demo: false,
      demoSignInsShown: false,
      trustedProxies: 0,
      secureCookies: false,
    })
  })

  it('show no known password where there is no demonstration', () => {
    expect(readEnv({ ...given, DEMO: 'off' }).demoSignInsShown).toBe(false)
  })

  it('name what is missing or wrong, and no value', () => {
    const wrong = { ...given, SECRET: 'short', PORT: 'x', DATABASE_URL: 'mysql://app:word@db' }
    expect(() => readEnv(wrong)).toThrow(/PORT, SECRET, DATABASE_URL/)
    expect(() => readEnv(wrong)).not.toThrow(/short|word/)
  })
})

describe('a clock that can be set', () => {
  const clock = { ...given, TEST_CLOCK_FILE: '/tmp/clock', TEST_RUNNER: '1' }
  const send: unknown = Reflect.get(process, 'send')
  const { connected } = process
  const channel = (open: boolean) => {
    Object.assign(process, { send: open ? () => true : undefined, connected: open })
  }
  beforeEach(() => {
    channel(true)
  })
  afterEach(() => {
    Object.assign(process, { send, connected })
  })

  it('is had by a process that the test runner forked', () => {
    expect(readEnv(clock).testClockFile).toBe('/tmp/clock')
  })

  it('is refused without the runner’s word', () => {
    expect(() => readEnv({ ...clock, TEST_RUNNER: undefined })).toThrow(/test runner alone/)
  })

  it('is refused to a process that nobody forked, whatever its environment says', () => {
    channel(false)
    expect(() => readEnv(clock)).toThrow(/test runner alone/)
  })
})
