import { describe, expect, it } from 'vitest'
import { calendarDay, instant } from '@/domain/calendar-day'
import { newWalk, noDetails } from '@/offline/new-facts'
import { addressOf, dayOfWalk, firstAnswers, minuteChips, openStep, stepOf, walkOf } from './walk-answers'
import type { WalkAnswers } from './walk-answers'

const today = calendarDay('2026-11-18')
const moment = { at: instant('2026-11-18T10:20:00Z'), timeZone: 'Europe/London' }
const yesterday = calendarDay('2026-11-17')
const id = '019a9c6e-0000-7000-8000-000000000001'
const own = { endedAt: null, details: noDetails, again: null, timed: null }
const fresh: WalkAnswers = { id, day: null, minutes: '12', before: undefined, worst: undefined, ...own }
const given = {
  id,
  minutes: null,
  day: null,
  today,
  draft: null,
  refused: null,
  isAhead: false,
  usual: 12,
  timed: null,
}

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

  it('is the walk that was left at the gate, with its own day and time', () => {
    const savedAt = instant('2026-11-18T10:00:00Z')
    const startedAt = instant('2026-11-18T09:51:00Z')
    const draft = { id, day: today, startedAt, minutes: 9, before: null, worst: 4, savedAt }
    const left = { id, minutes: '9', before: null, worst: 4, details: noDetails, again: null, timed: null }
    expect(firstAnswers({ ...given, draft })).toEqual({ ...left, day: null, endedAt: savedAt })
    const earlier = { ...left, day: yesterday, endedAt: null }
    expect(firstAnswers({ ...given, draft: { ...draft, day: yesterday, startedAt: null } })).toEqual(earlier)
    // Taken up on a later day.
    expect(firstAnswers({ ...given, draft, today: calendarDay('2026-11-19') })).toEqual({
      ...earlier,
      day: today,
    })
  })

  it('asks for the day of a refused walk that was dated ahead: only the person knows it', () => {
    const tomorrow = newWalk({ ...moment, at: instant('2026-11-19T10:20:00Z') }, null, {
      minutes: 9,
      before: 1,
      worst: 4,
      gate: 'clear',
    })
    const again = firstAnswers({ ...given, refused: tomorrow, isAhead: true })
    expect(again).toMatchObject({ day: '', endedAt: null, timed: null, minutes: '9', before: 1, worst: 4 })
    expect(openStep('gate', again)).toBe('minutes')
    expect(walkOf({ ...again, day: null }, 'clear', moment)).toMatchObject({ day: today, minutes: 9 })
  })

  it('is a refused walk once more: another walk, of the same day and with the same details', () => {
    const details = { ...noDetails, note: 'along the quay' }
    const walked = { minutes: 9, before: 1, worst: 4, gate: 'clear' } as const
    const refused = { ...newWalk(moment, yesterday, walked), details }
    expect(firstAnswers({ ...given, refused })).toEqual({
      id,
      day: yesterday,
      endedAt: null,
      minutes: '9',
      before: 1,
      worst: 4,
      details,
      again: refused.id,
      timed: null,
    })
  })
})

describe('the walk that is recorded', () => {
  const answers = { ...fresh, before: 1, worst: 2, endedAt: moment.at }
  const later = (at: string) => ({ ...moment, at: instant(at) })

  it('ended when the gate was reached, however long the answer took', () => {
    expect(walkOf(answers, 'clear', later('2026-11-18T18:00:00Z'))).toMatchObject({
      id,
      day: today,
      startedAt: '2026-11-18T10:08:00.000Z',
      recordedAt: '2026-11-18T18:00:00.000Z',
    })
  })

  it('stays on its own day, without a time, when it is saved on a later one', () => {
    const saved = walkOf(answers, 'clear', later('2026-11-19T07:00:00Z'))
    expect(saved).toMatchObject({ day: today, startedAt: null })
  })

  it('ended just now before the gate, and is none without a day', () => {
    const saved = walkOf({ ...answers, endedAt: null }, 'clear', moment)
    expect(saved?.startedAt).toBe('2026-11-18T10:08:00.000Z')
    expect(walkOf({ ...answers, day: '' }, 'clear', moment)).toBeNull()
  })
})

describe('a walk that was timed', () => {
  const timed = { startedAt: instant('2026-11-17T23:50:00Z'), timeZone: 'Europe/Lisbon', movingSeconds: 725 }
  const answers = { ...fresh, before: 1, worst: 2, timed }
  const after = { at: instant('2026-11-18T10:20:00Z'), timeZone: 'America/New_York' }

  it('belongs to the day and the zone in which it began, however late it is answered', () => {
    expect(walkOf(answers, 'clear', after)).toMatchObject({
      day: yesterday,
      timeZone: 'Europe/Lisbon',
      startedAt: timed.startedAt,
      recordedAt: after.at,
      minutes: 12,
      movingSeconds: 725,
    })
    expect(dayOfWalk(answers, today)).toBe(yesterday)
  })

  it('has no seconds any more once other minutes are typed', () => {
    const typed = walkOf({ ...answers, minutes: '15' }, 'clear', after)
    expect(typed).toMatchObject({ minutes: 15, startedAt: timed.startedAt })
    expect(typed).not.toHaveProperty('movingSeconds')
  })

  it('has a day and no time where the clock has been set back before its start', () => {
    const back = { ...after, at: instant('2026-11-17T20:00:00Z') }
    expect(walkOf(answers, 'clear', back)).toMatchObject({ day: yesterday, startedAt: null })
  })

  it('begins with its own start, from the timer, a draft or a refusal', () => {
    expect(firstAnswers({ ...given, timed, minutes: '12', day: today })).toMatchObject({ day: null, timed })
    const savedAt = instant('2026-11-18T00:05:00Z')
    const draft = {
      id,
      day: yesterday,
      startedAt: timed.startedAt,
      minutes: 12,
      before: 1,
      worst: 2,
      savedAt,
    }
    expect(firstAnswers({ ...given, draft: { ...draft, timed } })).toMatchObject({ day: null, timed })
    const refused = walkOf(answers, 'clear', after)
    expect(firstAnswers({ ...given, refused })).toMatchObject({ day: null, timed, again: id })
  })
})

it('offers five other numbers of minutes', () => {
  expect(minuteChips(12)).toEqual([6, 8, 10, 14, 16])
  expect(minuteChips(5)).toEqual([2, 3, 4, 6, 7])
  expect(minuteChips(1)).toEqual([2, 3, 4, 5, 6])
  expect(minuteChips(60)).toEqual([45, 50, 55, 65, 70])
})
