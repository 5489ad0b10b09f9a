import * as z from 'zod/mini'
import type { Instant } from '@/domain/calendar-day'
import { exerciseItemSchema, MOST_EXERCISES } from '@/domain/exercise-item'
import type { Prescription } from '@/domain/programme'
import { draftShapeRefusal } from '@/domain/draft-shape'
import { checkWhole, programmeDraftSchema } from '@/domain/programme-draft'
import { Refusal } from '@/domain/refusal'

const templateItemSchema = z.omit(exerciseItemSchema, { itemId: true })

/** A whole programme without whom it is for and when: a draft without its days, ids and signatures. */
const templateContentSchema = z.extend(
  z.omit(programmeDraftSchema, {
    startDay: true,
    endDay: true,
    standing: true,
    continues: true,
    changeReason: true,
    screeningStatement: true,
  }),
  { exercises: z.array(templateItemSchema).check(z.maxLength(MOST_EXERCISES)) },
)
export type TemplateContent = z.infer<typeof templateContentSchema>

/** A template of the clinic's own. */
export type ClinicTemplate = {
  templateId: string
  name: string
  /** What it is for; may be empty. */
  about: string
  content: TemplateContent
  at: Instant
  by: string
}

export const MOST_NAME = 120
export const MOST_ABOUT = 500
export type TemplateTitle = { name: string; about: string }

/** What it is called and for, without spaces around it: name-missing at name, words-too-long at either. */
export function readTitle({ name, about }: TemplateTitle): TemplateTitle | Refusal {
  const read = { name: name.trim(), about: about.trim() }
  if (read.name === '') return new Refusal('name-missing', 'name')
  if (read.name.length > MOST_NAME) return new Refusal('words-too-long', 'name')
  return read.about.length > MOST_ABOUT ? new Refusal('words-too-long', 'about') : read
}

/** Reads a template: what it holds, or the refusal that its field deserves, as a draft's. */
export function readTemplate(input: unknown): TemplateContent | Refusal {
  const read = templateContentSchema.safeParse(input)
  return read.success ? (checkWhole(read.data) ?? read.data) : draftShapeRefusal(read.error)
}

/** What of a prescription somebody else could be given as well. */
export const templateOf = (
  { rungs, startRung, weekdays, warmUpMinutes, coolDownMinutes, preset, walk, ...rest }: Prescription,
  fallingReason: string | null,
): TemplateContent => ({
  ...{ rungs, startRung, weekdays, warmUpMinutes, coolDownMinutes, preset, walk, fallingReason },
  exercises: rest.exercises.map(({ itemId: _, ...exercise }) => exercise),
  settings: rest.settings,
  flarePlan: rest.flarePlan,
})
