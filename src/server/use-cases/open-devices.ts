import { localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { deviceOf } from '@/domain/device'
import type { Device } from '@/domain/device'
import type { PatientScope } from '@/server/access/scope'
import { phoneCodeUntil } from '@/server/db/invitation'
import { openPhonesOf } from '@/server/db/session'

export type OwnDevice = Device & {
  id: string
  /** The one that asks. */
  here: boolean
  /** The patient's days on which it was signed in and last used. */
  since: CalendarDay
  lastUsed: CalendarDay
}

/** Where the patient is signed in, and whether a code for another phone waits. */
export async function openDevices(
  scope: PatientScope,
): Promise<{ devices: OwnDevice[]; codeUntil: Instant | null }> {
  const phones = await openPhonesOf(scope)
  const dayOf = (at: Instant) => localDay(at, scope.timeZone)
  return {
    devices: phones.map(({ id, userAgent, since, lastSeenAt }) => ({
      id,
      ...deviceOf(userAgent),
      here: id === scope.actor.sessionId,
      since: dayOf(since),
      lastUsed: dayOf(lastSeenAt),
    })),
    codeUntil: await phoneCodeUntil(scope),
  }
}
