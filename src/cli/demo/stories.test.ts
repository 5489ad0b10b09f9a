import { describe, expect, it } from 'vitest'
import { demoClinics } from '@/cli/demo/demo-clinics'
import { recordAt } from '@/cli/demo/history'
import { modelEnds } from '@/cli/demo/demo-rows'
import { harbourWall } from '@/cli/demo/from-template'
import { ownPieces } from '@/cli/demo/own-pieces'
import { simulatePatient } from '@/cli/demo/simulate-patient'
import { addDays, calendarDay, eachDay, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { flarePlanOn } from '@/domain/flare-plan'
import { median } from '@/domain/pain'
import { requestedPauses } from '@/domain/pause-request'
import { weekOf } from '@/domain/programme'
import { programmeTemplates } from '@/domain/programme-template'
import { figuresOf } from '@/domain/record-figures'
import { recordDays } from '@/domain/record-day'
import { painChangeOf } from '@/domain/record-pain'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { exerciseLock } from '@/domain/exercise-lock'
import { screeningState } from '@/domain/screening'
import { reopenedWeeks, weeksToDecide } from '@/domain/week-decision'

/** The stories must come out on whatever weekday somebody first starts the clinic. */
const anchors = eachDay(calendarDay('2026-11-16'), calendarDay('2026-11-22'))
const people = new Map(
  demoClinics.flatMap(({ staff, patients }) => patients.map((one) => [one.key, { one, staff }])),
)

const lived = new Map<string, ReturnType<typeof live>>()

function recordOf(key: string, anchor: CalendarDay) {
  const known = lived.get(`${key} ${anchor}`) ?? live(key, anchor)
  lived.set(`${key} ${anchor}`, known)
  return known
}

function live(key: string, anchor: CalendarDay) {
  const found = people.get(key)
  if (found === undefined) throw new Error(`nobody is called ${key}`)
  const staff = Object.fromEntries(found.staff.map((person) => [person.key, person.id]))
  const place = { anchor, timeZone: 'Europe/London', staff }
  const history = simulatePatient(found.one, place, addDays(anchor, -1))
  const record = recordAt(history, anchor, modelEnds(anchor))
  const programme = record.programmes.findLast(({ startDay }) => startDay <= anchor)
  const rung = rungOn(rungsInForce(record.programmes, record.decisions), anchor)
  return { record, programme, rung }
}

/** The weeks that wait, as the caseload and the patient's page propose them. */
function waiting(key: string, anchor: CalendarDay) {
  const { record } = recordOf(key, anchor)
  return weeksToDecide(record, modelEnds(anchor)).map(({ items }) => items.map(({ proposal }) => proposal))
}

const states = (key: string, anchor: CalendarDay, days: number) =>
  recordDays(recordOf(key, anchor).record, { from: addDays(anchor, -days), to: addDays(anchor, -1) })

describe.each(anchors)('made on %s', (anchor) => {
  it(`Ruth stands on step 3 of 12 in week 6, ready for the next (weekday ${weekdayOf(anchor)})`, () => {
    const { programme, rung, record } = recordOf('ruth', anchor)
    expect([rung?.rung, rung?.minutes, programme?.rungs.length]).toEqual([3, 12, 12])
    expect(programme && weekOf(programme.startDay, anchor)).toBe(6)
    expect(waiting('ruth', anchor)).toMatchObject([[{ decision: 'progress', reasons: ['ready'] }, {}, {}]])
    expect(record.entries.filter(({ entryLate }) => entryLate).map(({ day }) => day)).toContain(
      addDays(anchor, -4),
    )
  })

  it('Derek waits behind a safety stop of yesterday', () => {
    const [stop] = recordOf('derek', anchor).record.stops
    expect(stop).toMatchObject({ day: addDays(anchor, -1), answer: 'saddle', liftedAt: null })
    expect(waiting('derek', anchor)).toMatchObject([[{ decision: 'suspend', reasons: ['red-flag'] }]])
  })

  it('Marta’s pain is up by two or more, Patrick began with four or more', () => {
    expect(painChangeOf(recordOf('marta', anchor).record).verdict).toBe('worsened')
    expect(waiting('marta', anchor)).toMatchObject([[{ decision: 'step-back' }]])
    const { record, programme } = recordOf('patrick', anchor)
    const until = addDays(programme?.startDay ?? anchor, 6)
    const before = record.entries.flatMap((one) =>
      one.kind === 'walk' && one.day <= until ? (one.before ?? []) : [],
    )
    expect(median(before)).toBeGreaterThanOrEqual(4)
  })

  it('Ji-woo’s flare plan is on for the third day, Samuel is silent for four due days, Helen walks less', () => {
    const { record: flaring } = recordOf('ji-woo', anchor)
    expect(flaring.flares).toMatchObject([{ day: addDays(anchor, -2), planned: true }])
    const days = recordDays(flaring, { from: addDays(anchor, -3), to: anchor })
    const [usual = 0, ...halves] = days.map(({ rung: asked }) => asked?.minutes ?? 0)
    expect(halves).toEqual(Array(3).fill(Math.floor(usual / 2)))
    expect(flarePlanOn(flaring, anchor)).toMatchObject({ to: anchor, usualMinutes: usual })
    expect(flarePlanOn(flaring, addDays(anchor, 1))).toBeNull()
    expect(states('samuel', anchor, 5).map(({ state }) => state)).toEqual([
      'done',
      ...Array<string>(4).fill('missing'),
    ])
    const { record } = recordOf('helen', anchor)
    const { session } = figuresOf(record, addDays(anchor, -7), addDays(anchor, -1))
    expect([session.done, session.due, session.logged]).toEqual([2, 7, 7])
  })

  it('Noor gave too little pain to decide on, Aisha is ready, Grace walks thirty minutes', () => {
    const [noor] = waiting('noor', anchor)
    expect(noor).toMatchObject([{ decision: 'hold' }])
    expect(noor?.[0]?.reasons).toContain('few-pain-entries')
    expect(waiting('aisha', anchor)).toEqual([[{ decision: 'progress', reasons: ['ready'], because: null }]])
    expect(recordOf('grace', anchor).rung?.minutes).toBe(30)
    expect(states('grace', anchor, 28).filter(({ minutes }) => minutes >= 30).length).toBeGreaterThan(20)
  })

  it('Tomás has a pause to come, Oliver has not joined, Priya begins in two days, Zoë has no programme', () => {
    expect(recordOf('tomas', anchor).record.pauses).toMatchObject([
      { from: addDays(anchor, 3), reason: 'holiday' },
    ])
    expect(recordOf('oliver', anchor).record.entries).toEqual([])
    expect(recordOf('priya', anchor).record.programmes).toMatchObject([{ startDay: addDays(anchor, 2) }])
    expect(recordOf('zoe', anchor).record.programmes).toEqual([])
  })

  it('Ingrid asks for a pause of which two days are past, Walter fell and his exercises are locked', () => {
    const { requests } = recordOf('ingrid', anchor).record
    expect(requests).toMatchObject([{ from: addDays(anchor, -2), to: addDays(anchor, 2), answer: null }])
    expect(requestedPauses(requests)).toMatchObject([
      { from: anchor, to: addDays(anchor, 2), provisional: true },
    ])
    expect(exerciseLock(recordOf('walter', anchor).record)).toMatchObject({
      ...{ locked: true, because: 'fall', since: addDays(anchor, -1) },
    })
  })

  it('Lucy wrote a decided week down later: it is shown again, hold then, progress now', () => {
    const { record } = recordOf('lucy', anchor)
    const [again, ...more] = reopenedWeeks(record, modelEnds(anchor))
    expect(more).toEqual([])
    expect(again?.decided.steps[0]?.proposal?.decision).toBe('hold')
    expect(again?.items[0]?.proposal).toMatchObject({ decision: 'progress', reasons: ['ready'] })
  })

  it('Chidi progresses under a standing approval, George is locked for falls, Margaret was unlocked', () => {
    expect(
      recordOf('chidi', anchor).record.decisions.filter((one) => one.underApproval).length,
    ).toBeGreaterThan(2)
    expect(exerciseLock(recordOf('george', anchor).record)).toMatchObject({
      locked: true,
      because: 'answers',
    })
    expect(exerciseLock(recordOf('margaret', anchor).record)).toMatchObject({ locked: false, holdOn: true })
    const kinds = recordOf('margaret', anchor).record.entries.map(({ kind }) => kind)
    expect(kinds).toContain('exercise')
    expect(recordOf('george', anchor).record.entries.map(({ kind }) => kind)).not.toContain('exercise')
  })

  it.each([
    ['oliver', 'standard-12-weeks'],
    ['walter', 'treadmill'],
    ['dmitri', 'after-a-long-break'],
    ['george', 'older-and-unsteady'],
    ['priya', 'gentle-start'],
  ] as const)('%s was prescribed from the template %s, as it stands there', (key, from) => {
    const template = programmeTemplates.find((one) => one.key === from)
    const [programme] = recordOf(key, anchor).record.programmes
    if (template === undefined || programme === undefined) throw new Error('no template or no programme')
    const { kind, cadence, surface, ground, ...ramp } = template.walk
    const { exercises, settings, flarePlan } = template
    expect(programme).toMatchObject({
      ...ramp,
      settings,
      flarePlan,
      walk: { kind, cadence, surface, ground },
    })
    expect(programme.exercises.map(({ exercise, weekdays }) => ({ exercise, weekdays }))).toEqual(
      exercises.map(({ key: exercise, weekdays }) => ({ exercise, weekdays })),
    )
  })

  it('Ingrid was prescribed from the template that the clinic wrote for itself', () => {
    const own = demoClinics.flatMap((clinic) => ownPieces(clinic, modelEnds(anchor)))[0]
    const { rungs, weekdays, warmUpMinutes, coolDownMinutes } = harbourWall
    expect(own?.columns['name']).toBe('Harbour wall, 10 to 30')
    expect(own?.columns['content']).toMatchObject({ rungs, weekdays, warmUpMinutes, coolDownMinutes })
    expect(recordOf('ingrid', anchor).record.programmes).toMatchObject([
      { rungs, weekdays, warmUpMinutes, coolDownMinutes },
    ])
  })

  it('Priya waits for the screening to be signed, Ruth has two exercises', () => {
    const { record } = recordOf('priya', anchor)
    expect(screeningState(record)).toMatchObject({ kind: 'unsigned', concerns: ['bones', 'blood-thinners'] })
    expect(record.programmes).toMatchObject([{ activeFrom: null }])
    expect(recordOf('ruth', anchor).programme?.exercises.map(({ exercise }) => exercise)).toEqual([
      'heel-toe',
      'step-ups',
    ])
  })
})
