import type { Weekday } from '@/domain/calendar-day'
import type { ExerciseKey } from '@/domain/exercise-library'
import type { ProgrammePreset } from '@/domain/programme'
import { ramp } from '@/domain/ramp'
import type { WalkManner } from '@/domain/walk-manner'

export const templateKeys = [
  'gentle-start',
  'standard-12-weeks',
  'after-a-long-break',
  'older-and-unsteady',
  'keep-going-at-30',
  'treadmill',
] as const
export type TemplateKey = (typeof templateKeys)[number]

/** A whole programme to begin from; everything in it can be changed before it is published. */
export type ProgrammeTemplate = {
  key: TemplateKey
  walk: WalkManner & {
    /** Brisk minutes; warm-up and cool-down come on top. */
    rungs: number[]
    weekdays: Weekday[]
    warmUpMinutes: number
    coolDownMinutes: number
    preset: ProgrammePreset
  }
  /** Of our library, with its ladder as it stands there; rungs count from 1. */
  exercises: { key: ExerciseKey; weekdays: Weekday[]; startRung: number }[]
  settings: { greenMax: number; amberMax: number; highBaseline: boolean }
  flarePlan: boolean
}

const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7]
/** Wednesday and Saturday are free. */
const fiveDays: Weekday[] = [1, 2, 4, 5, 7]
const usual = { settings: { greenMax: 2, amberMax: 5, highBaseline: false }, flarePlan: true }

/** Those that end at half an hour do so by the whole walk: 20 + 5 + 5, or 24 + 3 + 3. */
const templates: Record<TemplateKey, Omit<ProgrammeTemplate, 'key'>> = {
  'gentle-start': {
    walk: {
      kind: 'easy',
      cadence: null,
      surface: 'pavement',
      ground: 'flat',
      rungs: ramp({ preset: 'linear', from: 3, to: 15, weeks: 13 }),
      weekdays: fiveDays,
      warmUpMinutes: 2,
      coolDownMinutes: 2,
      preset: 'linear',
    },
    exercises: [{ key: 'heel-toe', weekdays: [1, 4], startRung: 1 }],
    ...usual,
  },
  'standard-12-weeks': {
    walk: {
      kind: 'brisk',
      cadence: null,
      surface: null,
      ground: 'flat',
      rungs: ramp({ preset: 'nhlbi12' }),
      weekdays: everyDay,
      warmUpMinutes: 5,
      coolDownMinutes: 5,
      preset: 'nhlbi12',
    },
    exercises: [
      { key: 'heel-toe', weekdays: [1, 3, 5], startRung: 1 },
      { key: 'side-steps', weekdays: [2, 4, 6], startRung: 1 },
    ],
    ...usual,
  },
  'after-a-long-break': {
    walk: {
      kind: 'easy',
      cadence: null,
      surface: null,
      ground: 'flat',
      rungs: ramp({ preset: 'percent', from: 6, to: 24 }),
      weekdays: fiveDays,
      warmUpMinutes: 3,
      coolDownMinutes: 3,
      preset: 'percent',
    },
    exercises: [
      { key: 'heel-toe', weekdays: [1, 4], startRung: 1 },
      { key: 'side-steps', weekdays: [2, 5], startRung: 1 },
    ],
    ...usual,
  },
  // One easy exercise beside a counter, on the days without a walk; amber ends sooner.
  'older-and-unsteady': {
    walk: {
      kind: 'easy',
      cadence: null,
      surface: 'indoors',
      ground: 'flat',
      rungs: ramp({ preset: 'linear', from: 2, to: 10, weeks: 9 }),
      weekdays: [1, 3, 5],
      warmUpMinutes: 1,
      coolDownMinutes: 1,
      preset: 'linear',
    },
    exercises: [{ key: 'heel-toe', weekdays: [2, 6], startRung: 1 }],
    settings: { greenMax: 2, amberMax: 4, highBaseline: false },
    flarePlan: true,
  },
  'keep-going-at-30': {
    walk: {
      kind: 'brisk',
      cadence: 100,
      surface: null,
      ground: null,
      rungs: [20],
      weekdays: everyDay,
      warmUpMinutes: 5,
      coolDownMinutes: 5,
      preset: 'hand',
    },
    exercises: [
      { key: 'side-steps', weekdays: [1, 4], startRung: 3 },
      { key: 'balance', weekdays: [2, 5], startRung: 1 },
      { key: 'step-ups', weekdays: [3, 6], startRung: 1 },
    ],
    ...usual,
  },
  treadmill: {
    walk: {
      kind: 'treadmill',
      cadence: null,
      surface: 'treadmill',
      ground: 'flat',
      rungs: ramp({ preset: 'linear', from: 5, to: 20, weeks: 12 }),
      weekdays: fiveDays,
      warmUpMinutes: 5,
      coolDownMinutes: 5,
      preset: 'linear',
    },
    exercises: [{ key: 'side-steps', weekdays: [2, 5], startRung: 1 }],
    ...usual,
  },
}

export const programmeTemplates: readonly ProgrammeTemplate[] = templateKeys.map((key) => ({
  key,
  ...templates[key],
}))
