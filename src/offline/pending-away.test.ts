import { describe, expect, it } from 'vitest'
import { addDays, instantAt } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import {
  exampleDay as day,
  exampleId,
  exampleProgramme,
  exampleRecord,
  exampleZone,
} from '@/domain/example-facts'
import { exerciseLock } from '@/domain/exercise-lock'
import type { RecordFacts } from '@/domain/record'
import type { RecordedFact } from '@/domain/stop'
import { newFall, newPauseRequest, newPauseRequestEnd } from '@/offline/new-facts'
import { pendingView } from '@/offline/pending-view'

const moment = { at: instantAt(day(10), 600, exampleZone), timeZone: exampleZone }
const daily = { ...exampleProgramme, weekdays: [1, 2, 3, 4, 5, 6, 7] as typeof exampleProgramme.weekdays }
const record = (change: Partial<RecordFacts> = {}) =>
  exampleRecord(day(10), { programmes: [daily], ...change })
const view = (of: RecordFacts, facts: RecordedFact[], today: CalendarDay = day(10)) =>
  pendingView(
    of,
    facts.map((fact) => ({ fact, sending: { state: 'waiting' } })),
    { today, timeZone: exampleZone },
  )
const asked = newPauseRequest(moment, { from: day(9), to: day(12), reason: 'illness', note: 'A cold' })

describe('a pause that waits on the phone', () => {
  it('excuses its future days at once, and its end lets them count again', () => {
    const states = (facts: RecordedFact[]) =>
      dayPictures(view(record(), facts, day(14)), day(9), day(13)).map(({ state }) => state)
    expect(states([asked])).toEqual(['missing', 'missing', 'excused', 'excused', 'missing'])
    const end = newPauseRequestEnd({ ...moment, at: instantAt(day(11), 600, exampleZone) }, asked.id)
    expect(states([asked, end])).toEqual(['missing', 'missing', 'excused', 'missing', 'missing'])
  })
  it('is the clinic’s own once that has it', () => {
    const [kept] = view(record(), [asked]).requests
    if (kept === undefined) throw new Error('not kept')
    expect(view(record({ requests: [kept] }), [asked]).requests).toEqual([kept])
  })
  it('stands in a reading of before there were any', () => {
    const { requests: _, falls: __, ...before } = record()
    const fallen = newFall(moment, { day: day(10), hurt: false })
    const seen = view(before as RecordFacts, [asked, fallen])
    expect([seen.requests.length, seen.falls.length]).toEqual([1, 1])
  })
})

describe('a fall that waits on the phone', () => {
  const unlock = {
    id: exampleId(1),
    day: day(11),
    at: instantAt(day(11), 600, exampleZone),
    by: '',
    reason: '',
  }
  const fallen = newFall(moment, { day: addDays(day(10), -1), hurt: false })
  it('locks the exercises at once, also after an unlocking that cannot have weighed it', () => {
    expect(exerciseLock(view(record(), [])).locked).toBe(false)
    expect(exerciseLock(view(record(), [fallen]))).toMatchObject({ locked: true, since: day(9) })
    expect(exerciseLock(view(record({ unlocks: [unlock] }), [fallen])).locked).toBe(true)
  })
})
