import { dice, factId } from '@/cli/demo/dice'
import type { History } from '@/cli/demo/history'
import { minutesAfter } from '@/cli/demo/second-thoughts'
import { painLevel } from '@/cli/demo/walked-day'
import { addDays, daysBetween, instantAt } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { openRequest } from '@/domain/outcome'
import type { ChangeStep, OutcomeAnswer } from '@/domain/outcome'
import { dueOutcome } from '@/domain/outcome-due'
import type { DueOutcome } from '@/domain/outcome-due'
import type { ProgrammeFacts } from '@/domain/programme'

const score = (value: number) => Math.min(10, Math.max(0, Math.round(value)))
const ASKED_AT = 11 * 60 + 20
/** Most people answer within some days. */
const ANSWERS = 0.5

/** A day's part in the outcome measures: the clinician may ask, and what is due may be answered, by the very rule that
 * asks on the phone. What is said follows from the walks of the week before. */
export function liveOutcomes(
  history: History,
  day: CalendarDay,
  programmes: readonly ProgrammeFacts[],
): void {
  const { persona, place, outcomes, stops } = history
  const { measures } = persona
  if (measures === null) return
  const offset = daysBetween(place.anchor, day)
  if (measures.asked.includes(offset)) {
    const askedAt = instantAt(day, ASKED_AT, place.timeZone)
    const id = factId(`${persona.key}/asked ${offset}`, askedAt)
    outcomes.requests.push({ id, askedOn: day, askedAt, by: history.clinicianId })
  }
  const throws = dice(`${persona.key}/measures ${offset}`)
  if (!throws.chance(ANSWERS) || (measures.until !== null && offset > measures.until)) return
  const due = dueOutcome({ programmes: [...programmes], stops, outcomes, today: day })
  if (due === null) return
  const at = instantAt(
    day,
    Math.max(persona.habits.minuteOfDay, ASKED_AT) + throws.whole(20, 90),
    place.timeZone,
  )
  outcomes.answers.push(answered(history, due, { day, at }))
}

function answered(
  history: History,
  due: DueOutcome,
  { day, at }: { day: CalendarDay; at: Instant },
): OutcomeAnswer {
  const { persona, outcomes } = history
  const pain = painOf(history, day)
  const first = outcomes.answers[0]?.pain ?? pain
  const fallen = first - pain
  const id = factId(`${persona.key}/outcome ${day}`, at)
  return {
    ...{ id, setId: id, occasion: due.occasion, day, pain },
    requestId: openRequest(outcomes)?.id ?? null,
    ...{ recordedAt: at, firstRecordedAt: at, arrivedAt: minutesAfter(at, 0.03), versionCount: 1 },
    activities: (persona.measures?.activities ?? []).map(({ wording, first: before, perPoint }) => ({
      ...{ wording, score: score(before + perPoint * fallen) },
    })),
    change: due.asksChange ? changeOf(fallen, first) : null,
  }
}

/** On average over the week before: of the walks in it, or without any what the model has for that day. */
function painOf({ persona, place, versions }: History, day: CalendarDay): number {
  const from = addDays(day, -7)
  const felt = versions.flatMap((one) =>
    one.kind === 'walk' && one.day >= from && one.day < day ? [one.before ?? [], one.worst ?? []].flat() : [],
  )
  const model = painLevel(persona, daysBetween(place.anchor, day), 0) + persona.pain.rise / 2
  return score(felt.length === 0 ? model : felt.reduce((sum, one) => sum + one, 0) / felt.length)
}

function changeOf(fallen: number, first: number): ChangeStep {
  if (fallen >= 2) return fallen >= 0.7 * first ? 'very-much-better' : 'much-better'
  if (fallen <= -2) return 'much-worse'
  return fallen === 1 ? 'little-better' : fallen === 0 ? 'same' : 'little-worse'
}
