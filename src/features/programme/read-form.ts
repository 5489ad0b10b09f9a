import type { CalendarDay } from '@/domain/calendar-day'
import { MOST_AMBER } from '@/domain/pain'
import { readDraft } from '@/domain/programme-draft'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { MOST_EASY_MINUTES, MOST_RUNG_MINUTES, MOST_RUNGS } from '@/domain/ramp'
import type { Refusal } from '@/domain/refusal'
import { readTemplate } from '@/domain/template-content'
import type { TemplateContent } from '@/domain/template-content'
import { LEAST_CADENCE, MOST_CADENCE } from '@/domain/walk-manner'
import { typedRungs } from '@/domain/ladder-form'
import type { ProgrammeForm } from './programme-form'
import { isFalling, presetRungs } from './ramp-form'
import { wholeNumber } from './whole-number'

export const readEasy = (text: string) => wholeNumber(text, 0, MOST_EASY_MINUTES)
export const readCadence = (text: string) => wholeNumber(text, LEAST_CADENCE, MOST_CADENCE)
export const readLimit = (text: string) => wholeNumber(text, 0, MOST_AMBER)
export const readRungNumber = (text: string) => wholeNumber(text, 1, MOST_RUNGS)

const words = (text: string) => (text.trim() === '' ? null : text.trim())

/** What the form prescribes, as far as it says anything, without when and for whom. */
function wholeOf(form: ProgrammeForm) {
  const isRamp = presetRungs(form)?.join() === form.rungs.map((rung) => rung.trim()).join()
  return {
    rungs: form.rungs.map((rung) => wholeNumber(rung, 1, MOST_RUNG_MINUTES)),
    startRung: form.startRung,
    weekdays: [...form.weekdays].sort((a, b) => a - b),
    warmUpMinutes: readEasy(form.warmUp),
    coolDownMinutes: readEasy(form.coolDown),
    preset: isRamp ? form.preset : 'hand',
    walk: {
      kind: form.kind,
      cadence: form.cadence.trim() === '' ? null : (readCadence(form.cadence) ?? -1),
      surface: form.surface,
      ground: form.ground,
    },
    exercises: form.exercises.map((one) => ({
      ...one,
      ladder: one.typed === undefined ? one.ladder : typedRungs(one.typed),
      weekdays: [...one.weekdays].sort((a, b) => a - b),
    })),
    settings: {
      greenMax: readLimit(form.greenMax),
      amberMax: readLimit(form.amberMax),
      highBaseline: form.highBaseline,
    },
    flarePlan: form.flarePlan,
    fallingReason: isFalling(form) ? words(form.fallingReason) : null,
  }
}

/** What another programme could begin from, or what the rules have against it. */
export const templateOf = (form: ProgrammeForm): TemplateContent | Refusal => readTemplate(wholeOf(form))

/** The draft that the server is asked to publish, or what the rules have against it. */
export function draftOf(form: ProgrammeForm, today: CalendarDay): ProgrammeDraft | Refusal {
  return readDraft(
    {
      ...wholeOf(form),
      startDay: form.startDay,
      endDay: form.isOpen ? null : form.endDay,
      standing: form.hasApproval
        ? { upToRung: readRungNumber(form.upToRung), untilDay: form.untilDay }
        : null,
      continues: form.continues,
      changeReason: words(form.changeReason),
      screeningStatement: words(form.screening),
    },
    today,
  )
}
