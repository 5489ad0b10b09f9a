import { timeZoneSchema } from '@/domain/calendar-day'

/** The zone this phone is in: a patient who travels lives by the days of the place. Some browsers hide it or name one
 * that nobody knows; then it is the zone on record. */
export function timeZoneHere(onRecord: string): string {
  const zone = timeZoneSchema.safeParse(Intl.DateTimeFormat().resolvedOptions().timeZone)
  return zone.success ? zone.data : onRecord
}
