import { addDays } from '@/domain/calendar-day'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import type { ProgrammeFacts, ProgrammePreset } from '@/domain/programme'
import { ramp, startMinutes } from '@/domain/ramp'
import { wholeNumber } from './whole-number'

/** The form as typed: numbers stay text, so that nothing typed is lost, however wrong. */
export type ProgrammeForm = {
  preset: ProgrammePreset
  goodDay: string
  badDay: string
  from: string
  to: string
  steps: string
  rungs: string[]
  weekdays: Weekday[]
  warmUp: string
  coolDown: string
  startDay: string
  fallingReason: string
  screening: string
}

const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** A first programme begins with the published schedule; a later one with what is left of the one in force. */
export function startingForm(
  today: CalendarDay,
  current: { programme: ProgrammeFacts; rung: number } | null,
): ProgrammeForm {
  const kept = current?.programme
  return {
    preset: kept ? 'hand' : 'nhlbi12',
    goodDay: '',
    badDay: '',
    from: '8',
    to: '30',
    steps: '12',
    rungs: (kept ? kept.rungs.slice(current.rung - 1) : ramp({ preset: 'nhlbi12' })).map(String),
    weekdays: kept?.weekdays ?? everyDay,
    warmUp: String(kept?.warmUpMinutes ?? 5),
    coolDown: String(kept?.coolDownMinutes ?? 5),
    startDay: kept ? addDays(today, 1) : today,
    fallingReason: '',
    screening: '',
  }
}

/** The rungs of the template as its fields stand; null while they say nothing usable. */
export function templateRungs(form: ProgrammeForm): string[] | null {
  if (form.preset === 'hand') return null
  if (form.preset === 'nhlbi12') return ramp({ preset: 'nhlbi12' }).map(String)
  const from = wholeNumber(form.from, 1, 120)
  const to = wholeNumber(form.to, 1, 120)
  if (from === null || to === null) return null
  if (form.preset === 'percent') return to < from ? null : ramp({ preset: 'percent', from, to }).map(String)
  const weeks = wholeNumber(form.steps, 1, 60)
  return weeks === null ? null : ramp({ preset: 'linear', from, to, weeks }).map(String)
}

/** The suggestion out of what is managed on a good and on a bad day; null until both are known. */
export function suggestedStart(form: ProgrammeForm): number | null {
  const goodDay = wholeNumber(form.goodDay, 0, 600)
  const badDay = wholeNumber(form.badDay, 0, 600)
  return goodDay === null || badDay === null ? null : startMinutes({ goodDay, badDay })
}

/** Begins the ladder at the suggestion: the template from there, or what the rungs hold above it. */
export function startAt(form: ProgrammeForm, minutes: number): ProgrammeForm {
  if (form.preset === 'linear' || form.preset === 'percent') {
    return withTemplate({ ...form, from: String(minutes) })
  }
  const longer = form.rungs.filter((rung) => (wholeNumber(rung, 1, 120) ?? 0) > minutes)
  return { ...form, preset: 'hand', rungs: [String(minutes), ...longer] }
}

/** Fills the rungs from the template, where it says something usable. */
export const withTemplate = (form: ProgrammeForm): ProgrammeForm => ({
  ...form,
  rungs: templateRungs(form) ?? form.rungs,
})

/** Choosing the published schedule brings its five easy minutes at both ends; leaving it takes them away again. */
export function withPreset(form: ProgrammeForm, preset: ProgrammePreset): ProgrammeForm {
  const untouched = form.warmUp === form.coolDown && (form.warmUp === '5' || form.warmUp === '0')
  const easy = preset === 'nhlbi12' ? '5' : preset === 'hand' ? form.warmUp : '0'
  return withTemplate({ ...form, preset, ...(untouched ? { warmUp: easy, coolDown: easy } : {}) })
}

/** A rung changed by hand is no longer the template's. */
export const withRungs = (form: ProgrammeForm, rungs: string[]): ProgrammeForm => ({
  ...form,
  preset: 'hand',
  rungs,
})

/** Warm-up and cool-down together, in minutes; what is no whole number counts as none yet. */
export const easyMinutes = (form: ProgrammeForm): number =>
  (wholeNumber(form.warmUp, 0, 30) ?? 0) + (wholeNumber(form.coolDown, 0, 30) ?? 0)

export const rungMinutes = (form: ProgrammeForm): (number | null)[] =>
  form.rungs.map((rung) => wholeNumber(rung, 1, 120))

/** Whether any rung is lower than the one before: it then needs a written reason. */
export function isFalling(form: ProgrammeForm): boolean {
  const minutes = rungMinutes(form)
  return minutes.some((rung, index) => rung !== null && index > 0 && rung < (minutes[index - 1] ?? 0))
}
