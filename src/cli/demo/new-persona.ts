import type { Habits, PainCourse, Persona } from '@/cli/demo/persona'
import type { ProgrammePlan } from '@/cli/demo/programme-plan'
import { ramp } from '@/domain/ramp'

const habits: Habits = {
  walks: 0.86,
  saysNo: 0.45,
  partly: 0.08,
  mornings: 0.8,
  answersPain: 0.94,
  late: 0.03,
  restWalk: 0.1,
  corrects: 0.015,
  withdraws: 0,
  tells: 0.25,
  minuteOfDay: 17 * 60,
  reasons: ['time', 'weather', 'pain', 'unwell', 'other'],
}

const pain: PainCourse = { first: 3, last: 2, weeks: 12, rise: 1, morning: -0.6, noise: 0.7 }

type Given = Pick<Persona, 'key' | 'name' | 'birthDate' | 'clinician' | 'enrolled'> &
  Partial<Omit<Persona, 'habits' | 'pain' | 'review'>> & {
    habits?: Partial<Habits>
    pain?: Partial<PainCourse>
    review?: Partial<Persona['review']>
  }

/** A patient like most, but for what is given; joined in the room unless said otherwise. */
export const persona = (given: Given): Persona => ({
  id: null,
  language: 'en',
  telephone: null,
  email: null,
  joined: given.enrolled,
  programmes: [],
  spells: [],
  script: null,
  lateDays: [],
  writtenLater: null,
  screening: null,
  unlock: null,
  pauses: [],
  requests: [],
  flares: [],
  falls: [],
  stops: [],
  measures: null,
  visits: [],
  ...given,
  habits: { ...habits, ...given.habits },
  pain: { ...pain, ...given.pain },
  review: { waits: null, anyDay: false, holds: {}, undone: null, ...given.review },
})

type Days = Pick<ProgrammePlan, 'published' | 'start' | 'weekdays' | 'flarePlan'>

type Visit = Persona['visits'][number]

/** An appointment at the clinic, planned at another, at a minute of the day. */
export const seen = (
  planned: number,
  on: number,
  [hours, minutes]: readonly [hours: number, minutes: number],
  said: Partial<Pick<Visit, 'kind' | 'agreed' | 'note'>> = {},
): Visit => ({
  ...{ planned, on, minuteOfDay: hours * 60 + minutes },
  ...{ kind: 'visit', agreed: '', note: '', ...said },
})

type Measures = NonNullable<Persona['measures']>

/** Answers the outcome measures: each activity by its wording, first score, and gain with each point of pain fallen. */
export const measured = (
  activities: readonly (readonly [wording: string, first: number, perPoint: number])[],
  when: Partial<Pick<Measures, 'asked' | 'until'>> = {},
): Measures => ({
  activities: activities.map(([wording, first, perPoint]) => ({ wording, first, perPoint })),
  ...{ asked: [], until: null },
  ...when,
})

/** The published twelve-week schedule, five easy minutes before and after. */
export const nhlbi = (days: Days): ProgrammePlan => ({
  ...days,
  preset: 'nhlbi12',
  rungs: ramp({ preset: 'nhlbi12' }),
  easyMinutes: 5,
  fallingReason: null,
})

export const steady = (days: Days, from: number, to: number, rungs: number): ProgrammePlan => ({
  ...days,
  preset: 'linear',
  rungs: ramp({ preset: 'linear', from, to, weeks: rungs }),
  easyMinutes: 0,
  fallingReason: null,
})

/** A tenth more at each step, with easy minutes on top. */
export const tenth = (days: Days, from: number, to: number, easyMinutes = 0): ProgrammePlan => ({
  ...days,
  preset: 'percent',
  rungs: ramp({ preset: 'percent', from, to }),
  easyMinutes,
  fallingReason: null,
})
