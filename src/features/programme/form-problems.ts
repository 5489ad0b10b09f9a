import { openRungs } from '@/domain/exercise-lock'
import { ladderRefusals } from '@/domain/ladder'
import { LEAST_AMBER_ABOVE, MOST_GREEN } from '@/domain/pain'
import { MOST_RUNG_MINUTES, MOST_RUNGS } from '@/domain/ramp'
import type { RecordFacts } from '@/domain/record'
import type { RefusalCode } from '@/domain/refusal'
import { typedRungs } from '@/domain/ladder-form'
import { changesOf } from './changes-of-form'
import type { ProgrammeForm } from './programme-form'
import { isFalling } from './ramp-form'
import { readDay } from '@/record/read-day'
import { readCadence, readEasy, readLimit, readRungNumber } from './read-form'
import { wholeNumber } from './whole-number'

/** What is wrong, by field as the form and the server name it ('rungs.3', 'exercises.0.weekdays'). */
export type Problems = Partial<Record<string, RefusalCode>>

const SHORTEST_STATEMENT = 3

/** Everything that keeps the form from being published, all fields at once. */
export function formProblems(form: ProgrammeForm, record: RecordFacts): Problems {
  return {
    ...walkProblems(form),
    ...exerciseProblems(form, record),
    ...frameProblems(form, record),
    ...changeProblems(form, record),
  }
}

function changeProblems(form: ProgrammeForm, record: RecordFacts): Problems {
  const needsReason = changesOf(form, record)?.needsReason === true
  if (!needsReason || form.changeReason.trim() !== '') return {}
  return { changeReason: 'two-changes-need-reason' }
}

function walkProblems(form: ProgrammeForm): Problems {
  const problems: Problems = {}
  form.rungs.forEach((rung, index) => {
    if (wholeNumber(rung, 1, MOST_RUNG_MINUTES) === null)
      problems[`rungs.${String(index)}`] = 'rung-out-of-bounds'
  })
  if (form.rungs.length === 0) problems['rungs'] = 'rung-out-of-bounds'
  if (form.rungs.length > MOST_RUNGS) problems['rungs'] = 'too-many-rungs'
  if (form.weekdays.length === 0) problems['weekdays'] = 'no-weekdays'
  if (readEasy(form.warmUp) === null) problems['warmUpMinutes'] = 'minutes-out-of-range'
  if (readEasy(form.coolDown) === null) problems['coolDownMinutes'] = 'minutes-out-of-range'
  if (form.cadence.trim() !== '' && readCadence(form.cadence) === null)
    problems['walk.cadence'] = 'cadence-out-of-range'
  if (isFalling(form) && form.fallingReason.trim() === '') problems['fallingReason'] = 'falling-needs-reason'
  return problems
}

function exerciseProblems(form: ProgrammeForm, record: RecordFacts): Problems {
  const problems: Problems = {}
  form.exercises.forEach((one, place) => {
    const field = `exercises.${String(place)}`
    if (one.weekdays.length === 0) problems[`${field}.weekdays`] = 'no-weekdays'
    if (one.startRung > openRungs(one, record)) problems[`${field}.startRung`] = 'load-barred'
    const ladder = one.typed === undefined ? one.ladder : typedRungs(one.typed)
    const refusals = ladderRefusals(ladder, { field: `${field}.ladder`, mostLoadKg: one.maxLoadKg })
    for (const refusal of refusals) problems[refusal.field ?? `${field}.ladder`] ??= refusal.code
  })
  return problems
}

function frameProblems(form: ProgrammeForm, { today }: RecordFacts): Problems {
  const problems: Problems = {}
  const [start, end] = [readDay(form.startDay), readDay(form.endDay)]
  if (start === null) problems['startDay'] = 'invalid'
  else if (start < today) problems['startDay'] = 'start-before-today'
  if (!form.isOpen) {
    if (end === null) problems['endDay'] = 'invalid'
    else if (start !== null && end < start) problems['endDay'] = 'end-before-start'
  }
  const [green, amber] = [readLimit(form.greenMax), readLimit(form.amberMax)]
  if (green === null || green > MOST_GREEN) problems['settings.greenMax'] = 'thresholds-out-of-range'
  if (amber === null || amber < (green ?? 0) + LEAST_AMBER_ABOVE)
    problems['settings.amberMax'] = 'thresholds-out-of-range'
  if (form.hasApproval) {
    const upTo = readRungNumber(form.upToRung)
    if (upTo === null || upTo > form.rungs.length) problems['standing.upToRung'] = 'rung-unknown'
    const until = readDay(form.untilDay)
    if (until === null) problems['standing.untilDay'] = 'invalid'
    else if (until <= today) problems['standing.untilDay'] = 'approval-past'
  }
  const statement = form.screening.trim().length
  if (statement > 0 && statement < SHORTEST_STATEMENT) problems['screeningStatement'] = 'screening-missing'
  return problems
}
