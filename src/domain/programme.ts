import * as z from 'zod/mini'
import { calendarDaySchema, daysBetween, weekdaySchema } from '@/domain/calendar-day'
import type { CalendarDay, Instant, Weekday } from '@/domain/calendar-day'
import type { WeekFigures } from '@/domain/week'
import { presets } from '@/domain/ramp'

export const MOST_RUNGS = 60
export const MOST_RUNG_MINUTES = 120
export const MOST_EASY_MINUTES = 30

const easyMinutesSchema = z.int().check(z.gte(0), z.lte(MOST_EASY_MINUTES))
const isRising = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))

export const programmeDraftSchema = z.object({
  /** Brisk minutes; warm-up and cool-down come on top. */
  rungs: z
    .array(z.int().check(z.gte(1), z.lte(MOST_RUNG_MINUTES)))
    .check(z.minLength(1), z.maxLength(MOST_RUNGS)),
  weekdays: z.array(weekdaySchema).check(z.minLength(1), z.maxLength(7), z.refine(isRising)),
  warmUpMinutes: easyMinutesSchema,
  coolDownMinutes: easyMinutesSchema,
  startDay: calendarDaySchema,
  preset: z.enum(presets),
  /** Required when any rung is lower than the one before. */
  fallingReason: z.nullable(z.string().check(z.trim(), z.maxLength(1000))),
  /** The clinician's written confirmation that screening was done. */
  screeningStatement: z.string().check(z.trim(), z.minLength(3), z.maxLength(1000)),
})
export type ProgrammeDraft = z.infer<typeof programmeDraftSchema>
export type ProgrammePreset = (typeof presets)[number]

export type ProgrammeFacts = {
  id: string
  startDay: CalendarDay
  /** Last day, included; null while it goes on. */
  endDay: CalendarDay | null
  rungs: number[]
  weekdays: Weekday[]
  warmUpMinutes: number
  coolDownMinutes: number
  preset: ProgrammePreset
  publishedAt: Instant
  publishedBy: string
}

export const decisionKinds = ['next', 'hold', 'back'] as const
export type DecisionKind = (typeof decisionKinds)[number]

export type DecisionFacts = {
  id: string
  programmeId: string
  kind: DecisionKind
  /** Rungs count from 1. */
  rungBefore: number
  rungAfter: number
  /** Brisk minutes where they are not the rung's own: back on the first rung halves them. */
  minutesAfter: number | null
  /** The day after the decision: the first on which it counts. */
  fromDay: CalendarDay
  reason: string
  decidedAt: Instant
  decidedBy: string
  figures: WeekFigures | null
  withdrawn: { at: Instant; by: string; day: CalendarDay } | null
}

/** The week of the programme, the first being 1; 0 or less before it starts. */
export const weekOf = (startDay: CalendarDay, day: CalendarDay): number =>
  Math.floor(daysBetween(startDay, day) / 7) + 1
