import { factId } from '@/cli/demo/dice'
import type { History, Place, PublishedProgramme } from '@/cli/demo/history'
import type { Persona } from '@/cli/demo/persona'
import type { ExercisePlan, ProgrammePlan } from '@/cli/demo/programme-plan'
import { minutesAfter } from '@/cli/demo/second-thoughts'
import { addDays, instantAt, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay, Instant, Weekday } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import { usualSettings } from '@/domain/pain'
import { plainWalk } from '@/domain/walk-manner'

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

function weekdaysOf(plan: ProgrammePlan, start: CalendarDay): Weekday[] {
  if (plan.weekdays === 'daily') return [...week]
  if (plan.weekdays !== 'six') return [...plan.weekdays]
  const rest = weekdayOf(addDays(start, 6))
  return week.filter((weekday) => weekday !== rest)
}

/** A clinician's own note: the language of the clinic. */
const statement =
  'Screening done in the room: no red flags, no recent trauma, heart and lungs fit for walking. Nothing to clear.'

/** The programmes of a plan on real days, published in the afternoon or right after enrolling. */
export function placeProgrammes(persona: Persona, place: Place, clinicianId: string): PublishedProgramme[] {
  return persona.programmes.map((plan, index) => {
    const startDay = addDays(place.anchor, plan.start)
    const publishedAt = instantAt(addDays(place.anchor, plan.published), 10 * 60 + 24, place.timeZone)
    return {
      id: factId(`${persona.key}/programme ${index}`, publishedAt),
      startDay,
      endDay: null,
      rungs: [...plan.rungs],
      weekdays: weekdaysOf(plan, startDay),
      warmUpMinutes: plan.easyMinutes,
      coolDownMinutes: plan.easyMinutes,
      preset: plan.preset,
      startRung: 1,
      walk: plan.walk ?? plainWalk,
      exercises: (plan.exercises ?? []).map((one) => placedExercise(persona.key, one, publishedAt)),
      settings: plan.settings ?? { ...usualSettings, highBaseline: plan.highBaseline ?? false },
      flarePlan: plan.flarePlan ?? false,
      standing:
        plan.standing === undefined
          ? null
          : { upToRung: plan.standing.upToRung, untilDay: addDays(place.anchor, plan.standing.until) },
      continues: null,
      ended: null,
      changeReason: null,
      publishedAt,
      publishedBy: clinicianId,
      fallingReason: plan.fallingReason,
      statement: persona.screening === null ? statement : null,
    }
  })
}

const placedExercise = (person: string, { key, weekdays }: ExercisePlan, at: Instant): ExerciseItem => ({
  ...prescribedExercise(key),
  itemId: factId(`${person}/exercise ${key}`, at),
  weekdays: [...weekdays],
})

export function placeEvents(
  persona: Persona,
  { anchor, timeZone }: Place,
  clinicianId: string,
): Pick<History, 'pauses' | 'requests' | 'flares' | 'falls' | 'stops'> {
  const dayAt = (offset: number, minute: number) => instantAt(addDays(anchor, offset), minute, timeZone)
  return {
    pauses: persona.pauses.map(({ asked, from, to, reason, note }, index) => {
      const recordedAt = dayAt(asked, 11 * 60 + 5)
      const id = factId(`${persona.key}/pause ${index}`, recordedAt)
      return { id, from: addDays(anchor, from), to: addDays(anchor, to), reason, note, by: null, recordedAt }
    }),
    requests: persona.requests.map(({ asked, minuteOfDay, from, to, reason, note }) => {
      const recordedAt = dayAt(asked, minuteOfDay)
      return {
        id: factId(`${persona.key}/request ${from}`, recordedAt),
        ...{ from: addDays(anchor, from), to: addDays(anchor, to), reason, note },
        ...{ askedOn: addDays(anchor, asked), recordedAt, arrivedAt: minutesAfter(recordedAt, 0.03) },
        ...{ endedOn: null, answer: null },
      }
    }),
    falls: persona.falls.map(({ day, minuteOfDay }) => {
      const recordedAt = dayAt(day, minuteOfDay)
      const id = factId(`${persona.key}/fall ${day}`, recordedAt)
      return {
        ...{ id, day: addDays(anchor, day), hurt: false },
        ...{ recordedAt, arrivedAt: minutesAfter(recordedAt, 0.03) },
      }
    }),
    flares: persona.flares.map((offset) => {
      const recordedAt = dayAt(offset, 8 * 60 + 40)
      return {
        id: factId(`${persona.key}/flare ${offset}`, recordedAt),
        day: addDays(anchor, offset),
        recordedAt,
        arrivedAt: minutesAfter(recordedAt, 0.03),
        planned: persona.programmes.some(({ flarePlan }) => flarePlan === true),
        endedOn: null,
      }
    }),
    stops: persona.stops.map(({ day, minuteOfDay, answer, lifted }) => {
      const recordedAt = dayAt(day, minuteOfDay)
      return {
        id: factId(`${persona.key}/stop ${day}`, recordedAt),
        day: addDays(anchor, day),
        recordedAt,
        arrivedAt: minutesAfter(recordedAt, 0.03),
        source: 'walk',
        recordedBy: 'patient',
        recordedByName: null,
        answer,
        liftedAt: lifted === null ? null : dayAt(lifted.day, 14 * 60 + 35),
        liftedDay: lifted === null ? null : addDays(anchor, lifted.day),
        liftedBy: lifted === null ? null : clinicianId,
        liftReason: lifted?.reason ?? null,
      }
    }),
  }
}

/** The stop that stands on that day, from the day of the stop to the day of its lift. */
export const stopOn = (persona: Persona, offset: number): Persona['stops'][number] | null =>
  persona.stops.find(({ day, lifted }) => day <= offset && (lifted === null || offset <= lifted.day)) ?? null
