import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDay, instant, instantOf, epochMs } from '@/domain/calendar-day'
import { discBarsLoads, exerciseLock, lockedDays, openRungs } from '@/domain/exercise-lock'
import type { LockFacts } from '@/domain/exercise-lock'
import { exerciseLibrary } from '@/domain/exercise-library'
import { isLoaded } from '@/domain/rung'
import { screeningQuestions } from '@/domain/screening'
import type { ScreeningAnswers, ScreeningFacts } from '@/domain/screening'
import type { StopFacts } from '@/domain/stop'

const first = calendarDay('2026-11-01')
const day = (offset: number) => addDays(first, offset)
/** Noon of that day, as the server's clock showed it. */
const noon = (offset: number) => instantOf(epochMs(instant('2026-11-01T12:00:00Z')) + offset * 86_400_000)

const answered = (
  offset: number,
  change: Partial<ScreeningAnswers>,
  more: Partial<ScreeningFacts> = {},
): ScreeningFacts => ({
  id: `s${String(offset)}`,
  day: day(offset),
  recordedAt: noon(offset),
  arrivedAt: noon(offset),
  by: 'patient',
  byName: null,
  answers: {
    ...(Object.fromEntries(screeningQuestions.map((question) => [question, 'no'])) as ScreeningAnswers),
    ...change,
  },
  signed: null,
  ...more,
})
const signed = (offset: number, loadedLegs: boolean): Pick<ScreeningFacts, 'signed'> => ({
  signed: { at: noon(offset), by: 'Anna', day: day(offset), clearance: 'Seen.', loadedLegs },
})
const fallAt = (offset: number, more: Partial<StopFacts> = {}): StopFacts => ({
  id: `f${String(offset)}`,
  day: day(offset),
  recordedAt: noon(offset),
  arrivedAt: noon(offset),
  source: 'walk',
  recordedBy: 'patient',
  recordedByName: null,
  answer: 'fall',
  liftedAt: null,
  liftedDay: null,
  liftedBy: null,
  liftReason: null,
  ...more,
})
const unlockAt = (offset: number) => ({
  id: `u${String(offset)}`,
  day: day(offset),
  at: noon(offset),
  by: 'Anna',
  reason: 'Steady',
})
const YOUNG = calendarDay('1986-11-01')
const OLD = calendarDay('1950-11-01')
const facts = (change: Partial<LockFacts> = {}): LockFacts => ({
  birthDate: YOUNG,
  screenings: [],
  stops: [],
  falls: [],
  unlocks: [],
  ...change,
})

describe('the lock for falls', () => {
  const open = { locked: false, because: null, since: null, holdOn: false, loadsBarred: false }
  const shut = (since: number, because: 'answers' | 'fall') => ({
    ...{ locked: true, because, since: day(since), holdOn: false, loadsBarred: true },
  })
  const unlocked = (since: number, because: 'answers' | 'fall') => ({
    ...{ locked: false, because, since: day(since), holdOn: true, loadsBarred: true },
  })
  it.each([
    ['nothing told', facts(), open],
    ['nothing about falls', facts({ screenings: [answered(0, { bones: 'yes' })] }), open],
    ['a fall in the past year at 40', facts({ screenings: [answered(0, { fallen: 'yes' })] }), open],
    ['unsteady at 40', facts({ screenings: [answered(0, { unsteady: 'unsure' })] }), shut(0, 'answers')],
    [
      'worried at 76',
      facts({ birthDate: OLD, screenings: [answered(0, { worried: 'unsure' })] }),
      shut(0, 'answers'),
    ],
    [
      'the day before 65',
      facts({ birthDate: calendarDay('1961-11-02'), screenings: [answered(0, { fallen: 'yes' })] }),
      open,
    ],
    [
      'the day of 65',
      facts({ birthDate: calendarDay('1961-11-01'), screenings: [answered(0, { fallen: 'yes' })] }),
      shut(0, 'answers'),
    ],
    ['a fall at a stop, at any age', facts({ stops: [fallAt(3)] }), shut(3, 'fall')],
    ['another stop', facts({ stops: [fallAt(3, { answer: 'leg' })] }), open],
    ['unlocked', facts({ stops: [fallAt(3)], unlocks: [unlockAt(4)] }), unlocked(3, 'fall')],
    [
      'a later fall locks again',
      facts({ stops: [fallAt(3), fallAt(6)], unlocks: [unlockAt(4)] }),
      shut(6, 'fall'),
    ],
    [
      'so does a later answer',
      facts({ stops: [fallAt(3)], screenings: [answered(6, { unsteady: 'yes' })], unlocks: [unlockAt(4)] }),
      shut(6, 'answers'),
    ],
    [
      'and one that arrived after the unlocking: nobody had weighed it',
      facts({ stops: [fallAt(2, { arrivedAt: noon(5) })], unlocks: [unlockAt(4)] }),
      shut(2, 'fall'),
    ],
    [
      'a later no unlocks nothing',
      facts({ screenings: [answered(0, { unsteady: 'yes' }), answered(2, {})] }),
      shut(0, 'answers'),
    ],
  ])('%s', (_, given, lock) => {
    expect(exerciseLock(given)).toEqual(lock)
  })

  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 6 })
  const sorted = (list: number[]) => [...list].sort((a, b) => a - b)

  it('is locked exactly while the last fall came after the last unlocking, and bars loads for good', () => {
    fc.assert(
      fc.property(offsets, offsets, (falls, unlocks) => {
        const given = facts({
          stops: sorted(falls).map((at) => fallAt(at)),
          unlocks: sorted(unlocks).map(unlockAt),
        })
        const lock = exerciseLock(given)
        expect(lock.locked).toBe(falls.length > 0 && Math.max(...falls) > Math.max(-1, ...unlocks))
        expect(lock.loadsBarred).toBe(falls.length > 0)
        expect(lock.locked && lock.holdOn).toBe(false)
      }),
    )
  })

  it('is locked today exactly when one of the locked ranges is open', () => {
    fc.assert(
      fc.property(offsets, offsets, (falls, unlocks) => {
        const given = facts({
          stops: sorted(falls).map((at) => fallAt(at)),
          unlocks: sorted(unlocks).map(unlockAt),
        })
        const ranges = lockedDays(given)
        expect(ranges.some(({ to }) => to === null)).toBe(exerciseLock(given).locked)
        for (const { from, to } of ranges) expect(to === null || to >= from).toBe(true)
      }),
    )
  })

  it('excuses from the day of the fall to the eve of the unlocking, and nothing on the same day', () => {
    expect(lockedDays(facts({ stops: [fallAt(3)], unlocks: [unlockAt(6)] }))).toEqual([
      { from: day(3), to: day(5) },
    ])
    const sameDay = { ...unlockAt(3), at: instant('2026-11-04T15:00:00Z') }
    expect(lockedDays(facts({ stops: [fallAt(3)], unlocks: [sameDay] }))).toEqual([])
  })
})

describe('a disc that troubles the leg', () => {
  it.each([
    ['not told', [answered(0, {})], false],
    ['told', [answered(0, { disc: 'yes' })], true],
    ['not sure', [answered(0, { disc: 'unsure' })], true],
    ['cleared without loads', [answered(0, { disc: 'yes' }, signed(1, false))], true],
    ['cleared with loads', [answered(0, { disc: 'yes' }, signed(1, true))], false],
    ['told again since', [answered(0, { disc: 'yes' }, signed(1, true)), answered(5, { disc: 'yes' })], true],
    ['a later no clears nothing', [answered(0, { disc: 'yes' }), answered(5, {}, signed(5, false))], true],
    [
      'a later clearance that names loads does',
      [answered(0, { disc: 'yes' }), answered(5, {}, signed(5, true))],
      false,
    ],
  ])('%s', (_, screenings, bars) => {
    expect(discBarsLoads(screenings)).toBe(bars)
  })

  it('keeps the loads of lunges and step-ups, and of nothing else', () => {
    const told = facts({ screenings: [answered(0, { disc: 'yes' })] })
    for (const [key, { ladder, needsClearanceWithDisc }] of Object.entries(exerciseLibrary)) {
      const discGate = needsClearanceWithDisc !== 'never'
      const unloaded = ladder.findIndex(isLoaded)
      const all = unloaded === -1 ? ladder.length : unloaded
      const item = { ladder: [...ladder], discGate }
      expect(openRungs(item, facts()), key).toBe(ladder.length)
      expect(openRungs(item, told), key).toBe(discGate ? all : ladder.length)
      expect(openRungs(item, facts({ stops: [fallAt(0)], unlocks: [unlockAt(1)] })), key).toBe(all)
    }
    const gated = Object.entries(exerciseLibrary).filter(
      ([, { needsClearanceWithDisc }]) => needsClearanceWithDisc !== 'never',
    )
    expect(gated.map(([key]) => key).sort()).toEqual(['lunges', 'step-ups'])
  })
})
