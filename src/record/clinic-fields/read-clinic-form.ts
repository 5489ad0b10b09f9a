import { clinicSettingsSchema, openingHoursSchema } from '@/domain/clinic'
import type { ClinicSettings, OpeningHours } from '@/domain/clinic'
import { languages } from '@/domain/person'
import { typedText } from '@/ui/typed-text'
import { readClock } from './read-clock'

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
/** These may stay empty; publishing a programme waits for them. */
const mayWait = ['telephone', 'emergencyNumber', 'safetyContact'] as const
const needed = ['name', 'timeZone'] as const

/** Paths of the fields that need another look: 'telephone', 'openingHours.3'. */
export type ClinicFaults = ReadonlySet<string>
export const noClinicFaults: ClinicFaults = new Set()

/**
 * Reads the clinic's fields out of their form, as typed, and says which of them cannot be kept so.
 * @param extent 'begun' at set-up, where some may stay empty; 'complete' afterwards
 */
export function readClinicForm(
  form: FormData,
  extent: 'begun' | 'complete',
): { settings: ClinicSettings; faults: ClinicFaults } {
  const text = (name: string) => typedText(form, name).trim()
  const openingHours = hoursOf(form)
  const settings: ClinicSettings = {
    name: text('name'),
    telephone: text('telephone'),
    emergencyNumber: text('emergencyNumber'),
    safetyContact: text('safetyContact'),
    openingHours,
    timeZone: text('timeZone'),
    language: languages.find((language) => language === text('language')) ?? languages[0],
  }
  const fields = clinicSettingsSchema.shape
  const wrong = [
    ...needed.filter((name) => !fields[name].safeParse(settings[name]).success),
    ...mayWait.filter(
      (name) =>
        (extent === 'complete' || settings[name] !== '') && !fields[name].safeParse(settings[name]).success,
    ),
    ...weekdays
      .filter((day) => !openingHoursSchema.shape[day].safeParse(openingHours[day]).success)
      .map((day) => `openingHours.${day}`),
  ]
  return { settings, faults: new Set(wrong) }
}

function hoursOf(form: FormData): OpeningHours {
  const time = (name: string) => readClock(typedText(form, name))
  const on = (day: number) =>
    form.get(`open.${String(day)}`) === null
      ? null
      : { opens: time(`opens.${String(day)}`), closes: time(`closes.${String(day)}`) }
  return { 1: on(1), 2: on(2), 3: on(3), 4: on(4), 5: on(5), 6: on(6), 7: on(7) }
}

/** The field that a refusal names ('clinic.openingHours.3.closes'), as the form knows it. */
export const clinicFaultOf = (field: string): string =>
  field.replace(/^clinic\./, '').replace(/^(openingHours\.\d).*/, '$1')
