import { expect, it } from 'vitest'
import { instant } from '@/domain/calendar-day'
import { trueNowMs } from '@/offline/phone-record'
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

it('is the phone’s own time again once its clock has been set back', () => {
  const ahead = serverMs + 86_400_000
  expect(trueNowMs(serverMs + 60_000, readWith(ahead))).toBe(serverMs + 60_000)
})
