import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { MINE } from '@/domain/caseload-filter'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { countsFor, coveredUntil } from '@/domain/cover'
import { nameWords } from '@/domain/name-words'
import type { ClinicianScope } from '@/server/access/scope'
import { stoppedUnknown } from '@/server/db/caseload-order'
import type { CaseloadAsked } from '@/server/db/caseload-order'
import { coversOn } from '@/server/db/cover'
import { cliniciansOf } from '@/server/db/staff'
import type { Clinician } from '@/server/db/staff'

export type CaseOwner = {
  id: string
  name: string
  isMe: boolean
  /** Until when whoever asks sees to this colleague's patients. */
  coveredUntil: CalendarDay | null
}

/** What a filter asks for, covers of today counted, and who looks after a patient, as whoever asks is told. Where it asks
 * for the patients of nobody whom the clinic knows, it asks for everyone's. */
export async function askCaseload(
  scope: ClinicianScope,
  { owner, search, ...filter }: CaseloadFilter,
): Promise<{ asked: CaseloadAsked; clinicians: Clinician[]; ownerOf: (id: string) => CaseOwner }> {
  const { id: me } = scope.actor
  const clinicians = await cliniciansOf(scope)
  const holding = await coversOn(scope, localDay(scope.now, scope.timeZone))
  const whose = owner === MINE ? me : clinicians.find(({ id }) => id === owner)?.id
  const owners = whose === undefined ? null : countsFor(whose, holding)
  return {
    clinicians,
    asked: { ...filter, words: nameWords(search), owners, urgent: await stoppedUnknown(scope) },
    ownerOf: (id) => ({
      id,
      name: clinicians.find((one) => one.id === id)?.name ?? '',
      isMe: id === me,
      coveredUntil: coveredUntil({ awayId: id, coveringId: me }, holding),
    }),
  }
}
