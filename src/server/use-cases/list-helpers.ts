import { localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { PatientScope } from '@/server/access/scope'
import { openHelperInvitations } from '@/server/db/open-invitation'
import { openHelpers } from '@/server/db/patient-helper'
import type { OpenPhone } from '@/server/db/session'

export type OwnHelper = {
  id: string
  name: string
  /** Until when the code can be opened; null once it was. */
  invitedUntil: Instant | null
  /** The patient's day on which they last looked or logged; null where they are signed in nowhere. */
  lastUsed: CalendarDay | null
}

/** Who may log for the patient: those who came, then those who are invited. `phones` are all open ones, theirs among
 * them. */
export async function listHelpers(scope: PatientScope, phones: readonly OpenPhone[]): Promise<OwnHelper[]> {
  const came = (await openHelpers(scope)).map(({ id, name }) => {
    const last = phones.find(({ helperId }) => helperId === id)
    return {
      id,
      name,
      invitedUntil: null,
      lastUsed: last === undefined ? null : localDay(last.lastSeenAt, scope.timeZone),
    }
  })
  const invited = (await openHelperInvitations(scope)).map(({ id, name, until }) => ({
    id,
    name,
    invitedUntil: until,
    lastUsed: null,
  }))
  return [...came, ...invited]
}
