import type { Weekday } from '@/domain/calendar-day'
import type { ExerciseKey } from '@/domain/exercise-library'
import type { ScreeningAnswers } from '@/domain/screening'
import type { ProgrammePreset } from '@/domain/programme'
import type { PainSettings } from '@/domain/pain'
import type { WalkManner } from '@/domain/walk-manner'

/** Days from the day on which the demonstration was first made: −37 is 37 days before it, 3 lies ahead. */
export type DayOffset = number

/** An exercise of the library, and how somebody takes to it: probabilities, 0–1. */
export type ExercisePlan = {
  key: ExerciseKey
  weekdays: readonly Weekday[]
  does: number
  /** Of the days on which it is done, leaves the last set short. */
  partly: number
  /** Pain with it, above that before a walk. */
  rise: number
}

/** A screening: answered on the phone, and signed by the clinician, or not yet. What is not named was answered no. */
export type ScreeningPlan = {
  day: DayOffset
  answers: Partial<ScreeningAnswers>
  signed: { day: DayOffset; clearance: string | null } | null
}

export type ProgrammePlan = {
  published: DayOffset
  start: DayOffset
  preset: ProgrammePreset
  rungs: readonly number[]
  /** Or how many days on, how many off: 'six' rests on the day before each week of the programme begins. */
  weekdays: readonly Weekday[] | 'six' | 'daily'
  easyMinutes: number
  fallingReason: string | null
  /** A brisk walk anywhere, unless said. */
  walk?: WalkManner
  /** The usual limits, unless said. */
  settings?: Required<PainSettings>
  exercises?: readonly ExercisePlan[]
  /** Signed: up to that rung of the walk, until that day. */
  standing?: { upToRung: number; until: DayOffset }
  flarePlan?: boolean
  highBaseline?: boolean
}
