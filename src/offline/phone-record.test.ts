import { expect, it } from 'vitest'
import { instant } from '@/domain/calendar-day'
import { clockSkewMs, isNewerReading, trueNowMs } from '@/offline/phone-record'
import type { KeptRecord, PhoneRecord } from '@/offline/phone-record'

const serverTime = instant('2026-11-18T10:00:00Z')
const serverMs = Date.parse(serverTime)
const opened = { serverTime } as PhoneRecord
const readWith = (phoneMs: number): KeptRecord => ({
  opened,
  askedAtMs: phoneMs - 200,
  readAtMs: phoneMs + 200,
})

it('is the phone’s own time, give or take two minutes', () => {
  expect(trueNowMs(5_000, null)).toBe(5_000)
  const kept = readWith(serverMs + 90_000)
  expect(trueNowMs(serverMs + 100_000, kept)).toBe(serverMs + 100_000)
})

it('is the clinic’s time on a phone whose clock is a day ahead, or behind', () => {
  const ahead = serverMs + 86_400_000
  expect(trueNowMs(ahead + 60_000, readWith(ahead))).toBe(serverMs + 60_000)
  const behind = serverMs - 86_400_000
  expect(trueNowMs(behind + 60_000, readWith(behind))).toBe(serverMs + 60_000)
})

it('is the phone’s own time again once its clock has been set back, but never before the clinic last answered', () => {
  const ahead = serverMs + 86_400_000
  expect(trueNowMs(serverMs + 60_000, readWith(ahead))).toBe(serverMs + 60_000)
  expect(trueNowMs(serverMs - 3_600_000, readWith(ahead))).toBe(serverMs)
  expect(trueNowMs(serverMs - 90_000, readWith(serverMs - 95_000))).toBe(serverMs)
})

it('of two readings keeps the newer by the clinic’s clock, unless that was set back between them', () => {
  const [older, newer] = [readWith(serverMs), readWith(serverMs + 300)]
  const later = { ...newer, opened: { ...newer.opened, serverTime: instant('2030-01-01T00:00:00Z') } }
  expect([isNewerReading(older, null), isNewerReading(later, older)]).toEqual([true, true])
  expect(isNewerReading(older, later)).toBe(false)
  expect(isNewerReading(readWith(serverMs + 60_000), later)).toBe(true)
})

it('tells how far the clinic’s clock is ahead, once that matters', () => {
  expect([-120_000, -120_001, 120_001].map((off) => clockSkewMs(readWith(serverMs - off)))).toEqual([
    0, -120_001, 120_001,
  ])
})
