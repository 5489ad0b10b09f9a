import { localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { deviceOf } from '@/domain/device'
import type { Device } from '@/domain/device'
import type { PatientScope } from '@/server/access/scope'
import { phoneCodeUntil } from '@/server/db/open-invitation'
import { openPhonesOf } from '@/server/db/session'
import { listHelpers } from '@/server/use-cases/list-helpers'
import type { OwnHelper } from '@/server/use-cases/list-helpers'

export type OwnDevice = Device & {
  id: string
  /** The one that asks. */
  here: boolean
  /** The patient's days on which it was signed in and last used. */
  since: CalendarDay
  lastUsed: CalendarDay
}

/** Where the patient is signed in, who may log for them, and whether a code for another phone waits. */
export async function openDevices(
  scope: PatientScope,
): Promise<{ devices: OwnDevice[]; helpers: OwnHelper[]; codeUntil: Instant | null }> {
  const phones = await openPhonesOf(scope)
  const dayOf = (at: Instant) => localDay(at, scope.timeZone)
  const devices = phones
    .filter(({ helperId }) => helperId === null)
    .map(({ id, userAgent, since, lastSeenAt }) => ({
      id,
      ...deviceOf(userAgent),
      here: id === scope.actor.sessionId,
      since: dayOf(since),
      lastUsed: dayOf(lastSeenAt),
    }))
  return { devices, helpers: await listHelpers(scope, phones), codeUntil: await phoneCodeUntil(scope) }
}
