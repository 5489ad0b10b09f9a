import { describe, expect, it } from 'vitest'
import { calendarDay, instant } from '@/domain/calendar-day'
import { addressOf, firstAnswers, minuteChips, openStep, stepOf } from './walk-answers'
import type { WalkAnswers } from './walk-answers'

const today = calendarDay('2026-11-18')
const yesterday = calendarDay('2026-11-17')
const id = '019a9c6e-0000-7000-8000-000000000001'
const fresh: WalkAnswers = { id, day: null, minutes: '12', before: undefined, worst: undefined }
const given = { id, minutes: null, day: null, today, draft: null, usual: 12 }

describe('the steps of logging a walk', () => {
  it('lead to the first open question, whatever the address asks for', () => {
    expect(openStep('gate', { ...fresh, minutes: 'abc' })).toBe('minutes')
    expect(openStep('gate', { ...fresh, day: '' })).toBe('minutes')
    expect(openStep('gate', fresh)).toBe('before')
    expect(openStep('gate', { ...fresh, before: 0 })).toBe('worst')
    expect(openStep('gate', { ...fresh, before: null, worst: 0 })).toBe('gate')
  })

  it('go back to any question that was answered', () => {
    const answered = { ...fresh, before: 2, worst: 3 }
    expect(openStep('minutes', answered)).toBe('minutes')
    expect(openStep('before', answered)).toBe('before')
    expect(openStep('worst', answered)).toBe('worst')
  })

  it('never show "saved" for the address alone', () => {
    const answered = { ...fresh, before: 2, worst: 3 }
    expect(openStep('saved', answered)).toBe('gate')
  })

  it('have an address that a reload comes back to', () => {
    expect(addressOf('worst', { ...fresh, day: yesterday })).toBe(
      `/log?step=worst&walk=${id}&minutes=12&day=${yesterday}`,
    )
  })

  it('are known by name', () => {
    expect([stepOf('worst'), stepOf('elsewhere'), stepOf(null)]).toEqual(['worst', null, null])
  })
})

describe('what logging begins with', () => {
  it('is the usual minutes, and no score at all', () => {
    expect(firstAnswers(given)).toEqual(fresh)
  })

  it('is what the address says, unless that is no walk', () => {
    expect(firstAnswers({ ...given, minutes: '15', day: yesterday })).toMatchObject({
      minutes: '15',
      day: yesterday,
    })
    expect(firstAnswers({ ...given, minutes: '1441', day: 'soon' })).toMatchObject({ minutes: '', day: null })
    expect(firstAnswers({ ...given, day: today })).toMatchObject({ day: null })
  })

  it('is the walk that was left at the gate', () => {
    const savedAt = instant('2026-11-18T10:00:00Z')
    const draft = { id, day: yesterday, earlier: true, minutes: 9, before: null, worst: 4, savedAt }
    expect(firstAnswers({ ...given, draft })).toEqual({
      id,
      day: yesterday,
      minutes: '9',
      before: null,
      worst: 4,
    })
    expect(firstAnswers({ ...given, draft: { ...draft, earlier: false } })).toMatchObject({ day: null })
  })
})

it('offers five other numbers of minutes', () => {
  expect(minuteChips(12)).toEqual([6, 8, 10, 14, 16])
  expect(minuteChips(5)).toEqual([2, 3, 4, 6, 7])
  expect(minuteChips(1)).toEqual([2, 3, 4, 5, 6])
  expect(minuteChips(60)).toEqual([45, 50, 55, 65, 70])
})
