import type { CalendarDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { insertProgrammeEnd, programmeEndOf } from '@/server/db/programme'
import { loadPrescription } from '@/server/use-cases/load-prescription'

/** Without a last day, today is the last. */
export type ProgrammeEnding = { programmeId: string; lastDay?: CalendarDay | undefined; reason: string }

/**
 * Ends a programme, with whatever version of it was to follow. Sent twice, it is ended once.
 * @throws Refusal not-found | no-programme (it is over) | programme-ended {lastDay, reason} | end-before-start at lastDay
 * for a day that is past | end-after-planned at lastDay {lastDay} where it ends before that day already
 */
export async function endProgramme(scope: CareScope, ending: ProgrammeEnding): Promise<void> {
  await lockPatient(scope)
  const { today, programmes } = await loadPrescription(scope, [])
  const lastDay = ending.lastDay ?? today
  const before = await programmeEndOf(scope, ending.programmeId)
  if (before?.lastDay === lastDay && before.reason === ending.reason) return
  if (before !== null) throw new Refusal('programme-ended', null, before)
  const programme = programmes.find(({ id }) => id === ending.programmeId)
  if (programme === undefined) throw new Refusal('not-found')
  if (programme.endDay !== null && programme.endDay < today) throw new Refusal('no-programme')
  if (lastDay < today) throw new Refusal('end-before-start', 'lastDay', { today })
  const cut = programmes.filter(({ endDay }) => endDay === null || endDay >= lastDay)
  if (cut.length === 0)
    throw new Refusal('end-after-planned', 'lastDay', { lastDay: programmes.at(-1)?.endDay })
  for (const { id } of cut)
    await insertProgrammeEnd(scope, { programmeId: id, lastDay, reason: ending.reason })
}
