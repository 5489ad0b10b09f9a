import * as z from 'zod/mini'
import { weekdaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { readDraft } from '@/domain/programme-draft'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { usualSettings } from '@/domain/pain'
import { plainWalk } from '@/domain/walk-manner'
import type { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { MOST_EASY_MINUTES, MOST_RUNG_MINUTES, MOST_RUNGS, presets } from '@/domain/ramp'
import { isFalling, templateRungs } from './programme-form'
import type { ProgrammeForm } from './programme-form'
import { wholeNumber } from './whole-number'

/** What is wrong, by field as the form and the server name it ('rungs.3', 'startDay'). */
export type Problems = Partial<Record<string, RefusalCode>>

const easy = (text: string) => wholeNumber(text, 0, MOST_EASY_MINUTES)

/** Everything that keeps the form from being published, all fields at once. */
export function formProblems(form: ProgrammeForm, today: CalendarDay): Problems {
  const problems: Problems = {}
  form.rungs.forEach((rung, index) => {
    if (wholeNumber(rung, 1, MOST_RUNG_MINUTES) === null)
      problems[`rungs.${String(index)}`] = 'rung-out-of-bounds'
  })
  if (form.rungs.length === 0) problems['rungs'] = 'rung-out-of-bounds'
  if (form.rungs.length > MOST_RUNGS) problems['rungs'] = 'too-many-rungs'
  if (form.weekdays.length === 0) problems['weekdays'] = 'no-weekdays'
  if (easy(form.warmUp) === null) problems['warmUpMinutes'] = 'minutes-out-of-range'
  if (easy(form.coolDown) === null) problems['coolDownMinutes'] = 'minutes-out-of-range'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.startDay)) problems['startDay'] = 'invalid'
  else if (form.startDay < today) problems['startDay'] = 'start-before-today'
  if (isFalling(form) && form.fallingReason.trim() === '') problems['fallingReason'] = 'falling-needs-reason'
  if (form.screening.trim().length < 3) problems['screeningStatement'] = 'screening-missing'
  return problems
}

/** The draft that the server is asked to publish, or what the rules have against it. */
export function draftOf(form: ProgrammeForm, today: CalendarDay): ProgrammeDraft | Refusal {
  const template = templateRungs(form)
  const isTemplate = template?.join() === form.rungs.map((rung) => rung.trim()).join()
  return readDraft(
    {
      rungs: form.rungs.map((rung) => wholeNumber(rung, 1, MOST_RUNG_MINUTES)),
      startRung: 1,
      endDay: null,
      walk: plainWalk,
      exercises: [],
      settings: usualSettings,
      flarePlan: false,
      standing: null,
      continues: null,
      changeReason: null,
      weekdays: [...form.weekdays].sort((a, b) => a - b),
      warmUpMinutes: easy(form.warmUp),
      coolDownMinutes: easy(form.coolDown),
      startDay: form.startDay,
      preset: isTemplate ? form.preset : 'hand',
      fallingReason: isFalling(form) ? form.fallingReason : null,
      screeningStatement: form.screening,
    },
    today,
  )
}

const formSchema = z.object({
  preset: z.enum(presets),
  goodDay: z.string(),
  badDay: z.string(),
  from: z.string(),
  to: z.string(),
  steps: z.string(),
  rungs: z.array(z.string()),
  weekdays: z.array(weekdaySchema),
  warmUp: z.string(),
  coolDown: z.string(),
  startDay: z.string(),
  fallingReason: z.string(),
  screening: z.string(),
})

/** Whether something found in the tab is a form of this shape. */
export const isProgrammeForm = (value: unknown): value is ProgrammeForm => formSchema.safeParse(value).success
