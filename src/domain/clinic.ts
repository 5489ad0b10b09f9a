import * as z from 'zod/mini'
import {
  addDays,
  eachDay,
  instantAt,
  localDay,
  localMinuteOfDay,
  timeZoneSchema,
  weekdayOf,
} from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { languageSchema, telephoneSchema } from '@/domain/person'

const clockSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const openingSchema = z.nullable(
  z
    .object({ opens: clockSchema, closes: clockSchema })
    .check(z.refine(({ opens, closes }) => opens < closes)),
)
/** By weekday, '1' being Monday; null on a day without hours. */
export const openingHoursSchema = z.object({
  1: openingSchema,
  2: openingSchema,
  3: openingSchema,
  4: openingSchema,
  5: openingSchema,
  6: openingSchema,
  7: openingSchema,
})
export type OpeningHours = z.infer<typeof openingHoursSchema>

export const clinicSettingsSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  telephone: telephoneSchema,
  emergencyNumber: z
    .string()
    .check(z.trim(), z.minLength(2), z.maxLength(15), z.regex(/^[+*#\d][\d *#()-]*$/)),
  /** An e-mail address or a telephone, as staff would write it down. */
  safetyContact: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
  openingHours: openingHoursSchema,
  timeZone: timeZoneSchema,
  language: languageSchema,
})
export type ClinicSettings = z.infer<typeof clinicSettingsSchema>

/** Whether somebody answers the telephone at that moment. */
export function isOpenAt(hours: OpeningHours, timeZone: string, at: Instant): boolean {
  const today = hours[weekdayOf(localDay(at, timeZone))]
  const minute = localMinuteOfDay(at, timeZone)
  return today !== null && minutesOfClock(today.opens) <= minute && minute < minutesOfClock(today.closes)
}

/** When that changes next, within the coming eight days; null for a clinic without hours. */
export function nextChange(
  hours: OpeningHours,
  timeZone: string,
  at: Instant,
): { at: Instant; open: boolean } | null {
  const today = localDay(at, timeZone)
  const changes = eachDay(today, addDays(today, 8)).flatMap((day) => {
    const opening = hours[weekdayOf(day)]
    if (opening === null) return []
    return [
      { at: instantAt(day, minutesOfClock(opening.opens), timeZone), open: true },
      { at: instantAt(day, minutesOfClock(opening.closes), timeZone), open: false },
    ]
  })
  return changes.find((change) => change.at > at) ?? null
}

const minutesOfClock = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
