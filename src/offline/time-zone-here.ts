import { timeZoneSchema } from '@/domain/calendar-day'

/** Each name is judged once: it is asked for with every screen, and to judge one is dear on a slow phone. */
const judged = new Map<string, string | null>()

/** The zone this phone is in: a patient who travels lives by the days of the place. Some browsers hide it or name one
 * that nobody knows; then it is the zone on record. */
export function timeZoneHere(onRecord: string): string {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone
  const known = judged.get(name)
  if (known !== undefined) return known ?? onRecord
  const zone = timeZoneSchema.safeParse(name).data ?? null
  judged.set(name, zone)
  return zone ?? onRecord
}
