import type { CalendarDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { insertPause, pausesOf } from '@/server/db/pause'
import { loadPrescription } from '@/server/use-cases/load-prescription'

/** Both days included; without a last day it stays open. */
export type NewPause = { pauseId: string; from: CalendarDay; to: CalendarDay | null; note: string }

/**
 * A clinician's hold: its days are not asked for. Sent twice, it is kept once.
 * @throws Refusal start-before-today at from | end-before-start at to | no-programme | already-paused {from, to} |
 * same-id-other-content | not-found for an id that is somebody else's
 */
export async function pauseProgramme(
  scope: CareScope,
  { pauseId: id, from, to, note }: NewPause,
): Promise<void> {
  await lockPatient(scope)
  const pauses = await pausesOf(scope, new Map())
  const sent = pauses.find((pause) => pause.id === id)
  if (sent?.from === from && sent.to === to && sent.note === note) return
  if (sent !== undefined) throw new Refusal('same-id-other-content')
  const { today, programmes } = await loadPrescription(scope, [])
  if (from < today) throw new Refusal('start-before-today', 'from', { today })
  if (to !== null && to < from) throw new Refusal('end-before-start', 'to')
  if (!programmes.some(({ endDay }) => endDay === null || endDay >= from)) throw new Refusal('no-programme')
  const there = pauses.find((pause) => reaches(pause, from) && (to === null || pause.from <= to))
  if (there !== undefined) throw new Refusal('already-paused', 'from', { from: there.from, to: there.to })
  if (!(await insertPause(scope, { id, from, to, note, reason: 'clinic' }))) throw new Refusal('not-found')
}

/** One that was called off before it began ends before its first day. */
const reaches = (pause: { from: CalendarDay; to: CalendarDay | null }, from: CalendarDay): boolean =>
  pause.to === null || (pause.to >= from && pause.to >= pause.from)
