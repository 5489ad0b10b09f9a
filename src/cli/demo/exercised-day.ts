import { dice, factId } from '@/cli/demo/dice'
import { recordAt } from '@/cli/demo/history'
import type { History } from '@/cli/demo/history'
import { minutesAfter } from '@/cli/demo/second-thoughts'
import type { MadeVersion } from '@/cli/demo/second-thoughts'
import { daysBetween, instantAt } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { todayExercises } from '@/domain/exercise-record'
import type { TodayExercise } from '@/domain/exercise-record'

const EVENING = 18 * 60 + 20

/** The exercises of a day, as they are ticked in the evening. Each throws its own dice. */
export function exercisedDay(history: History, day: CalendarDay, level: number): MadeVersion[] {
  const { persona, place } = history
  const plans = persona.programmes.flatMap(({ exercises = [] }) => exercises)
  if (plans.length === 0) return []
  const at = instantAt(day, EVENING, place.timeZone)
  // Nothing of the day has been ticked yet.
  const record = recordAt({ ...history, versions: [] }, day, at)
  return todayExercises(record, at).flatMap((asked, index): MadeVersion[] => {
    const plan = plans.find(({ key }) => key === asked.item.exercise)
    const offset = daysBetween(place.anchor, day)
    const throws = dice(`${persona.key}/${asked.item.exercise} ${String(offset)}`)
    if (plan === undefined || !throws.chance(plan.does)) return []
    const recordedAt = minutesAfter(at, index * 9 + throws.next())
    const id = factId(`${persona.key}/${String(offset)}/${plan.key}`, recordedAt)
    const felt = Math.round(throws.normal(level + plan.rise, 0.5))
    return [
      {
        id,
        entryId: id,
        replaces: null,
        kind: 'exercise',
        day,
        recordedAt,
        arrivedAt: minutesAfter(recordedAt, throws.next() / 12),
        timeZone: place.timeZone,
        late: false,
        recordedBy: 'patient',
        recordedByName: null,
        itemId: asked.item.itemId,
        sets: setsDone(asked, throws.chance(plan.partly)),
        effort: throws.chance(0.8) ? throws.whole(2, 5) : null,
        pain: throws.chance(0.95) ? Math.min(10, Math.max(0, felt)) : null,
      },
    ]
  })
}

/** Every set in full, or the last one short. */
function setsDone({ item, rung, dose }: TodayExercise, isShort: boolean): number[][] {
  return Array.from({ length: rung.sets }, (_, place) => {
    const done = isShort && place === rung.sets - 1 ? Math.floor(dose / 2) : dose
    return item.perSide ? [done, done] : [done]
  })
}
