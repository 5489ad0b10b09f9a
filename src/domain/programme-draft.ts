import * as z from 'zod/mini'
import { calendarDaySchema, weekdaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { exerciseItemSchema, MOST_EXERCISES } from '@/domain/exercise-item'
import { checkLadder } from '@/domain/ladder'
import { LEAST_AMBER_ABOVE, MOST_AMBER, MOST_GREEN } from '@/domain/pain'
import { MOST_EASY_MINUTES, MOST_RUNG_MINUTES, MOST_RUNGS, presets } from '@/domain/ramp'
import { Refusal } from '@/domain/refusal'
import { walkMannerSchema } from '@/domain/walk-manner'
import { draftShapeRefusal } from '@/domain/draft-shape'

const easyMinutesSchema = z.int().check(z.gte(0), z.lte(MOST_EASY_MINUTES))
const rungNumberSchema = z.int().check(z.gte(1), z.lte(MOST_RUNGS))
const reasonSchema = z.nullable(z.string().check(z.trim(), z.maxLength(1000)))
const isRising = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))

export const programmeDraftSchema = z.object({
  /** Brisk minutes; warm-up and cool-down come on top. */
  rungs: z
    .array(z.int().check(z.gte(1), z.lte(MOST_RUNG_MINUTES)))
    .check(z.minLength(1), z.maxLength(MOST_RUNGS)),
  startRung: rungNumberSchema,
  weekdays: z.array(weekdaySchema).check(z.minLength(1), z.maxLength(7), z.refine(isRising)),
  warmUpMinutes: easyMinutesSchema,
  coolDownMinutes: easyMinutesSchema,
  startDay: calendarDaySchema,
  /** Last day, included; null for one that stays open. */
  endDay: z.nullable(calendarDaySchema),
  preset: z.enum(presets),
  walk: walkMannerSchema,
  exercises: z.array(exerciseItemSchema).check(z.maxLength(MOST_EXERCISES)),
  settings: z.object({
    greenMax: z.int().check(z.gte(0), z.lte(MOST_GREEN)),
    amberMax: z.int().check(z.gte(1), z.lte(MOST_AMBER)),
    highBaseline: z.boolean(),
  }),
  flarePlan: z.boolean(),
  standing: z.nullable(z.object({ upToRung: rungNumberSchema, untilDay: calendarDaySchema })),
  /** The version in force that this one changes; null to begin a course. */
  continues: z.nullable(uuidSchema),
  /** Required when any rung is lower than the one before. */
  fallingReason: reasonSchema,
  /** Required when a change of the programme in force touches more than one variable. */
  changeReason: reasonSchema,
  /** The clinician's written confirmation that screening was done; null to wait for its questions. */
  screeningStatement: z.nullable(z.string().check(z.trim(), z.minLength(3), z.maxLength(1000))),
})
export type ProgrammeDraft = z.infer<typeof programmeDraftSchema>

/** Reads what came over the wire: the draft, or the refusal that its field deserves. */
export function readDraft(input: unknown, today: CalendarDay): ProgrammeDraft | Refusal {
  const read = programmeDraftSchema.safeParse(input)
  if (!read.success) return draftShapeRefusal(read.error)
  const draft = read.data
  return (
    checkDates(draft, today) ??
    checkWhole(draft) ??
    checkItemIds(draft) ??
    checkStanding(draft, today) ??
    draft
  )
}

type Whole = Pick<ProgrammeDraft, 'rungs' | 'startRung' | 'fallingReason' | 'settings'> & {
  exercises: readonly Omit<ProgrammeDraft['exercises'][number], 'itemId'>[]
}

/** What keeps a walk, its exercises and its settings from being prescribed to anybody, whenever. */
export const checkWhole = (whole: Whole): Refusal | null =>
  checkFalling(whole) ?? checkExercises(whole) ?? checkSettings(whole)

/** What keeps a draft from being published: the first refusal, its field named ('rungs.3', 'startDay', 'weekdays'). */
export function checkDraft(draft: ProgrammeDraft, today: CalendarDay): Refusal | null {
  const read = readDraft(draft, today)
  return read instanceof Refusal ? read : null
}

function checkDates({ startDay, endDay }: ProgrammeDraft, today: CalendarDay): Refusal | null {
  if (startDay < today) return new Refusal('start-before-today', 'startDay', { today })
  return endDay !== null && endDay < startDay ? new Refusal('end-before-start', 'endDay') : null
}

function checkFalling({ rungs, startRung, fallingReason }: Whole): Refusal | null {
  if (startRung > rungs.length) return new Refusal('rung-unknown', 'startRung')
  const falling = rungs.findIndex((rung, index) => rung < (rungs[index - 1] ?? 0))
  if (falling === -1 || (fallingReason !== null && fallingReason !== '')) return null
  return new Refusal('falling-needs-reason', 'fallingReason', { rung: falling + 1 })
}

function checkItemIds({ exercises }: ProgrammeDraft): Refusal | null {
  const ids = exercises.map(({ itemId }) => itemId)
  const twice = ids.findIndex((id, place) => ids.indexOf(id) < place)
  return twice === -1 ? null : new Refusal('invalid', `exercises.${String(twice)}.itemId`)
}

function checkExercises({ exercises }: Whole): Refusal | null {
  for (const [place, { ladder, startRung, maxLoadKg }] of exercises.entries()) {
    const field = `exercises.${String(place)}`
    const refusal = checkLadder(ladder, { field: `${field}.ladder`, mostLoadKg: maxLoadKg })
    if (refusal !== null) return refusal
    if (startRung > ladder.length) return new Refusal('rung-unknown', `${field}.startRung`)
  }
  return null
}

const checkSettings = ({ settings: { greenMax, amberMax } }: Whole): Refusal | null =>
  amberMax < greenMax + LEAST_AMBER_ABOVE ? new Refusal('thresholds-out-of-range', 'settings.amberMax') : null

function checkStanding({ standing, rungs }: ProgrammeDraft, today: CalendarDay): Refusal | null {
  if (standing === null) return null
  if (standing.upToRung > rungs.length) return new Refusal('rung-unknown', 'standing.upToRung')
  return standing.untilDay <= today ? new Refusal('approval-past', 'standing.untilDay', { today }) : null
}
