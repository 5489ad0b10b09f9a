import type { CalendarDay, Instant, Weekday } from '@/domain/calendar-day'
import { daysBetween } from '@/domain/calendar-day'
import type { Proposal } from '@/domain/decision'
import type { ExerciseItem } from '@/domain/exercise-item'
import type { PainSettings } from '@/domain/pain'
import type { presets } from '@/domain/ramp'
import type { WalkManner } from '@/domain/walk-manner'
import type { WeekFigures } from '@/domain/week'

export type ProgrammePreset = (typeof presets)[number]

/** Up to that rung of the walk and until that day, included, a ripe week that is ready progresses by itself. */
export type StandingApproval = { upToRung: number; untilDay: CalendarDay }

/** What was prescribed: immutable, a later version takes over from its own start day. */
export type Prescription = {
  startDay: CalendarDay
  /** Brisk minutes; warm-up and cool-down come on top. */
  rungs: number[]
  /** Of the walk, from 1. */
  startRung: number
  weekdays: Weekday[]
  warmUpMinutes: number
  coolDownMinutes: number
  preset: ProgrammePreset
  walk: WalkManner
  exercises: ExerciseItem[]
  settings: Required<PainSettings>
  /** Half the minutes, in two walks, for three days at most, switched on by the patient. */
  flarePlan: boolean
  standing: StandingApproval | null
  /** The version of the same course that this one changes; null for one that begins a course. */
  continues: string | null
}

export type ProgrammeFacts = Prescription & {
  id: string
  /** The later of the start day and the day on which screening was signed; null while it waits. */
  activeFrom: CalendarDay | null
  /** First day of the course: its weeks are counted from here. Null while it waits. */
  courseStart: CalendarDay | null
  /** Last day, included; null while it goes on. */
  endDay: CalendarDay | null
  /** As it was published or ended by hand: another version may have taken over before. */
  plannedEnd: CalendarDay | null
  /** Why a clinician ended it, and who, where one did; staff alone read the reason. */
  ended: { reason: string; by: string } | null
  /** What was written down for the change; the patient may read it. */
  changeReason: string | null
  publishedAt: Instant
  publishedBy: string
}

export const decisionKinds = ['progress', 'hold', 'step-back'] as const
/** A step by hand or of a week. */
export type DecisionKind = (typeof decisionKinds)[number]
/** Also: a week that stays suspended, and the rung to which somebody comes back after a break. */
export type StepKind = DecisionKind | 'suspend' | 'return'

/** What one decision did with one item. */
export type DecisionStep = {
  /** 'walk', or the id of an exercise of the programme. */
  item: string
  kind: StepKind
  /** Rungs count from 1. */
  rungBefore: number
  rungAfter: number
  /** Brisk minutes, or repetitions, steps or seconds, where they are not the rung's own: back on the first rung halves
   * them. */
  amountAfter: number | null
  /** What the rules proposed; null of a step by hand. */
  proposal: (Proposal & { because: 'one-at-a-time' | null }) | null
  figures: WeekFigures | null
}

export type DecisionFacts = {
  id: string
  programmeId: string
  /** First day of the week that it decides; null of a step by hand. */
  weekStart: CalendarDay | null
  /** The walk first. */
  steps: DecisionStep[]
  /** The day after the decision: the first on which it counts. */
  fromDay: CalendarDay
  /** Written: always by hand, and where a week's proposal was not followed. */
  reason: string | null
  /** Carried out under a standing approval; `decidedBy` signed it. */
  underApproval: boolean
  decidedAt: Instant
  decidedBy: string
  withdrawn: { at: Instant; by: string; day: CalendarDay } | null
}

/** The week of a course, the first being 1; 0 or less before it starts. */
export const weekOf = (courseStart: CalendarDay, day: CalendarDay): number =>
  Math.floor(daysBetween(courseStart, day) / 7) + 1

/** The version that is in force on a day; null before the first, after the end and between courses. */
export const programmeOn = (programmes: readonly ProgrammeFacts[], day: CalendarDay): ProgrammeFacts | null =>
  programmes.findLast(
    ({ activeFrom, endDay }) =>
      activeFrom !== null && activeFrom <= day && (endDay === null || day <= endDay),
  ) ?? null

/** The first day on which it asks for something; the day planned while it waits. */
export const firstDayOf = (programme: Pick<ProgrammeFacts, 'activeFrom' | 'startDay'>): CalendarDay =>
  programme.activeFrom ?? programme.startDay

/** What a decision did with one item; null where it says nothing of it. */
export const stepOf = (decision: Pick<DecisionFacts, 'steps'>, item: string): DecisionStep | null =>
  decision.steps.find((step) => step.item === item) ?? null
