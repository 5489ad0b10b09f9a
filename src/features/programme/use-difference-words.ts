'use client'
import { useTranslations } from 'next-intl'
import type { Weekday } from '@/domain/calendar-day'
import type { Difference } from '@/domain/programme-difference'
import { useDates } from '@/messages/use-dates'
import { useItemWords } from '@/record/use-item-words'

/** One change of a programme as a sentence: "12 → 10 brisk minutes", "Sundays free", "Lunges removed". */
export function useDifferenceWords(): (difference: Difference) => string {
  const words = useTranslations('programme.difference')
  const places = useTranslations('programme')
  const kinds = useTranslations('walkingKinds')
  const item = useItemWords()
  const dates = useDates()
  const days = (weekdays: readonly Weekday[]) =>
    weekdays.length === 0 ? 'none' : weekdays.map((day) => dates.weekdayName(day, 'long')).join(', ')
  const day = (value: Parameters<typeof dates.day>[0] | null) =>
    value === null ? 'none' : dates.day(value, 'weekday')
  return (one) => {
    switch (one.code) {
      case 'minutes':
      case 'warm-up':
      case 'cool-down':
        return words(one.code, { before: one.before, after: one.after })
      case 'days':
        return words('days', { added: days(one.added), freed: days(one.freed) })
      case 'kind':
        return words('kind', { before: kinds(`${one.before}.name`), after: kinds(`${one.after}.name`) })
      case 'cadence':
        return words('cadence', { after: one.after ?? 'none' })
      case 'surface':
        return words('surface', {
          after: one.after === null ? places('any') : places(`surfaces.${one.after}`),
        })
      case 'ground':
        return words('ground', { after: one.after === null ? places('any') : places(`grounds.${one.after}`) })
      case 'rungs':
        return words('rungs', { after: one.after.join(', ') })
      case 'exercise-added':
      case 'exercise-removed':
        return words(one.code, { name: item.name(one.exercise) })
      case 'exercise-ladder':
        return words('exercise-ladder', {
          name: item.name(one.exercise),
          after: one.after.map((_, place) => item.label(one.exercise, place)).join(' · '),
        })
      case 'exercise-rung':
        return words('exercise-rung', {
          name: item.name(one.exercise),
          after: item.sentence(one.exercise, one.after),
        })
      case 'exercise-days':
        return words('exercise-days', {
          name: item.name(one.exercise),
          added: days(one.added),
          freed: days(one.freed),
        })
      case 'thresholds':
        return words('thresholds', {
          green: one.after.greenMax,
          amber: one.after.amberMax,
          mode: one.after.highBaseline ? 'high' : 'usual',
        })
      case 'flare-plan':
        return words('flare-plan', { signed: one.after ? 'yes' : 'no' })
      case 'standing':
        return words('standing', { rung: one.after?.upToRung ?? 0, until: day(one.after?.untilDay ?? null) })
      case 'end':
        return words('end', { day: day(one.after) })
    }
  }
}
