import { dice, factId } from '@/cli/demo/dice'
import type { History, Place } from '@/cli/demo/history'
import { programmesBy } from '@/cli/demo/history'
import type { Persona } from '@/cli/demo/persona'
import { exercisedDay } from '@/cli/demo/exercised-day'
import { placeEvents, placeProgrammes, stopOn } from '@/cli/demo/placed-plan'
import { liveOutcomes } from '@/cli/demo/lived-outcomes'
import { placeScreening } from '@/cli/demo/placed-screening'
import { habitsOn, livedDay, painLevel, scriptedDay } from '@/cli/demo/walked-day'
import { reviewOn, reviewReturn, undoOn } from '@/cli/demo/weekly-review'
import { stoppedWalk, writtenDay } from '@/cli/demo/written-day'
import { addDays, daysBetween, eachDay, instantAt, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { askedBy } from '@/domain/flare-plan'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'

/** Lives one patient's days up to `lastDay`, included. Each day throws its own dice and knows only what came before:
 * a history that is carried on is the same history. */
export function simulatePatient(
  persona: Persona,
  place: Place,
  lastDay: CalendarDay,
  undecidedFrom: ReadonlyMap<string, CalendarDay> = new Map(),
): History {
  const { anchor, timeZone } = place
  const dayOf = (offset: number) => addDays(anchor, offset)
  const enrolledAt = instantAt(dayOf(persona.enrolled), 10 * 60 + 12, timeZone)
  const clinicianId = place.staff[persona.clinician]
  if (clinicianId === undefined) throw new Error(`nobody works here as ${persona.clinician}`)
  const history: History = {
    persona,
    patientId: persona.id ?? factId(`patient ${persona.key}`, instantAt(BORN, 0, 'UTC')),
    clinicianId,
    place,
    enrolledAt,
    joinedAt: persona.joined === null ? null : instantAt(dayOf(persona.joined), 10 * 60 + 31, timeZone),
    programmes: placeProgrammes(persona, place, clinicianId),
    decisions: [],
    ...placeEvents(persona, place, clinicianId),
    ...placeScreening(persona, place, clinicianId),
    outcomes: { requests: [], answers: [] },
    versions: [],
  }
  if (persona.joined === null) return history
  const leftFrom = undecidedFrom.get(history.patientId)
  for (const day of eachDay(dayOf(persona.joined), lastDay)) {
    liveDay(history, day)
    if (leftFrom !== undefined && day >= leftFrom) continue
    undoOn(history, day)
    reviewReturn(history, day)
    reviewOn(history, day)
  }
  return history
}

/** Ids of patients do not depend on the day of seeding. */
const BORN = '2026-01-05' as CalendarDay

function liveDay(history: History, day: CalendarDay): void {
  const { persona, place } = history
  const offset = daysBetween(place.anchor, day)
  const programmes = programmesBy(history, instantAt(day, 0, place.timeZone))
  liveOutcomes(history, day, programmes)
  const rung = rungOn(rungsInForce(programmes, history.decisions), day)
  const start = programmes[0]?.activeFrom ?? undefined
  if (rung === null || start === undefined) return
  const throws = dice(`${persona.key}/day ${offset}`)
  const habits = habitsOn(persona, offset)
  const level = painLevel(persona, offset, daysBetween(start, day) / 7)
  const asked = askedBy({ flares: history.flares, programmes })(day, rung).minutes
  const life = { habits, level, pain: persona.pain, asked }
  const due = rung.weekdays.includes(weekdayOf(day))
  const script = persona.script?.days[offset - persona.script.from]
  const lived = livedDay(throws, { ...life, due })
  const away = [...persona.pauses, ...persona.requests]
  const isAway = away.some(({ from, to }) => from <= offset && offset <= to)
  const stop = stopOn(persona, offset)
  if (stop !== null && stop.day !== offset) return
  if (isAway && script === undefined) return
  const today = script === undefined ? lived : scriptedDay(script, throws.pick(habits.reasons), asked)
  const late = throws.chance(habits.late) || persona.lateDays.includes(offset)
  const writtenOn = persona.writtenLater?.days.includes(offset)
    ? addDays(place.anchor, persona.writtenLater.on)
    : late
      ? addDays(day, 1)
      : null
  const name = `${persona.key}/${offset}`
  const { timeZone } = place
  const written = writtenDay(throws, today, {
    name,
    day,
    timeZone,
    language: persona.language,
    habits,
    writtenOn,
  })
  if (stop === null) history.versions.push(...written, ...exercisedDay(history, day, level))
  else {
    const minutes = Math.max(1, rung.minutes - throws.whole(2, 6))
    const felt = { minutes, before: Math.round(level) + 1, worst: Math.round(level) + 2 }
    const at = instantAt(day, stop.minuteOfDay, timeZone)
    const mornings = written.filter(({ kind }) => kind === 'morning')
    history.versions.push(...mornings, stoppedWalk(name, day, at, { ...felt, timeZone }))
  }
}
