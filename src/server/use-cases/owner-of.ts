import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { coveringFor } from '@/domain/cover'
import type { CareScope } from '@/server/access/scope'
import { coversOn } from '@/server/db/cover'

export type PatientOwner = {
  id: string
  name: string
  isMe: boolean
  /** Who sees to their patients today, while they are away. */
  covers: { name: string; isMe: boolean; until: CalendarDay }[]
}

/** Who looks after a patient, as the clinician who asks is told. A cover goes by the clinic's day. */
export async function ownerOf(
  scope: CareScope,
  id: string,
  { timeZone, staff }: { timeZone: string; staff: ReadonlyMap<string, string> },
): Promise<PatientOwner> {
  const { id: me } = scope.actor
  const holding = await coversOn(scope, localDay(scope.now, timeZone))
  return {
    ...{ id, name: staff.get(id) ?? '', isMe: id === me },
    covers: coveringFor(id, holding).map(({ coveringId, until }) => ({
      ...{ name: staff.get(coveringId) ?? '', isMe: coveringId === me, until },
    })),
  }
}
