import { MOST_EASY_MINUTES, MOST_RUNG_MINUTES, MOST_RUNGS, ramp, startMinutes } from '@/domain/ramp'
import type { ProgrammePreset } from '@/domain/programme'
import type { ProgrammeForm } from './programme-form'
import { wholeNumber } from './whole-number'

/** The rungs of the ramp as its fields stand; null while they say nothing usable. */
export function presetRungs(form: ProgrammeForm): string[] | null {
  if (form.preset === 'hand') return null
  if (form.preset === 'nhlbi12') return ramp({ preset: 'nhlbi12' }).map(String)
  const from = wholeNumber(form.from, 1, MOST_RUNG_MINUTES)
  const to = wholeNumber(form.to, 1, MOST_RUNG_MINUTES)
  if (from === null || to === null) return null
  if (form.preset === 'percent') return to < from ? null : ramp({ preset: 'percent', from, to }).map(String)
  const weeks = wholeNumber(form.steps, 1, MOST_RUNGS)
  return weeks === null ? null : ramp({ preset: 'linear', from, to, weeks }).map(String)
}

/** The suggestion out of what is managed on a good and on a bad day; null until both are known. */
export function suggestedStart(form: ProgrammeForm): number | null {
  const goodDay = wholeNumber(form.goodDay, 0, 600)
  const badDay = wholeNumber(form.badDay, 0, 600)
  return goodDay === null || badDay === null ? null : startMinutes({ goodDay, badDay })
}

/** Begins the ladder at the suggestion: the ramp from there, or what the rungs hold above it. */
export function startAt(form: ProgrammeForm, minutes: number): ProgrammeForm {
  if (form.preset === 'linear' || form.preset === 'percent') {
    return withRamp({ ...form, from: String(minutes) })
  }
  const longer = form.rungs.filter((rung) => (wholeNumber(rung, 1, MOST_RUNG_MINUTES) ?? 0) > minutes)
  return { ...form, preset: 'hand', startRung: 1, rungs: [String(minutes), ...longer] }
}

/** Fills the rungs from the ramp, where it says something usable. */
export function withRamp(form: ProgrammeForm): ProgrammeForm {
  const rungs = presetRungs(form) ?? form.rungs
  return { ...form, rungs, startRung: Math.max(1, Math.min(form.startRung, rungs.length)) }
}

/** Choosing the published schedule brings its five easy minutes at both ends; leaving it takes them away again. */
export function withPreset(form: ProgrammeForm, preset: ProgrammePreset): ProgrammeForm {
  const untouched = form.warmUp === form.coolDown && (form.warmUp === '5' || form.warmUp === '0')
  const easy = preset === 'nhlbi12' ? '5' : preset === 'hand' ? form.warmUp : '0'
  return withRamp({ ...form, preset, ...(untouched ? { warmUp: easy, coolDown: easy } : {}) })
}

/** A rung changed by hand is no longer the ramp's. */
export const withRungs = (form: ProgrammeForm, rungs: string[]): ProgrammeForm => ({
  ...form,
  preset: 'hand',
  rungs,
  startRung: Math.max(1, Math.min(form.startRung, rungs.length)),
})

/** Warm-up and cool-down together, in minutes; what is no whole number counts as none yet. */
export const easyMinutes = (form: ProgrammeForm): number =>
  (wholeNumber(form.warmUp, 0, MOST_EASY_MINUTES) ?? 0) +
  (wholeNumber(form.coolDown, 0, MOST_EASY_MINUTES) ?? 0)

export const rungMinutes = (form: ProgrammeForm): (number | null)[] =>
  form.rungs.map((rung) => wholeNumber(rung, 1, MOST_RUNG_MINUTES))

/** Whether any rung is lower than the one before: it then needs a written reason. */
export function isFalling(form: ProgrammeForm): boolean {
  const minutes = rungMinutes(form)
  return minutes.some((rung, index) => rung !== null && index > 0 && rung < (minutes[index - 1] ?? 0))
}
