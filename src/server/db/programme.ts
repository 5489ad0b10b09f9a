import { addDays } from '@/domain/calendar-day'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import type { ProgrammeDraft, ProgrammeFacts, ProgrammePreset } from '@/domain/programme'
import type { CareScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, instantFrom } from '@/server/db/row-value'

/** Every prescription of the patient, oldest first. A later one takes over from its own start day. */
export async function programmesOf(
  scope: RecordScope,
  staff: ReadonlyMap<string, string>,
): Promise<ProgrammeFacts[]> {
  const rows = await scope.tx.programme.findMany({
    where: { clinicId: scope.clinicId, patientId: scope.patientId },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
  })
  const facts = rows.map((row) => ({
    id: row.id,
    startDay: dayOf(row.startDay),
    endDay: null,
    rungs: row.rungs,
    weekdays: row.weekdays as Weekday[],
    warmUpMinutes: row.warmUpMinutes,
    coolDownMinutes: row.coolDownMinutes,
    preset: row.preset as ProgrammePreset,
    publishedAt: instantFrom(row.publishedAt),
    publishedBy: staff.get(row.publishedBy) ?? '',
  }))
  return withEnds(facts)
}

/** Each ends on the eve of the next that was published after it; one that never began is left out. */
export function withEnds(facts: ProgrammeFacts[]): ProgrammeFacts[] {
  const kept: ProgrammeFacts[] = []
  let from: CalendarDay | null = null
  for (const one of facts.toReversed()) {
    if (from !== null && one.startDay >= from) continue
    kept.unshift({ ...one, endDay: from === null ? null : addDays(from, -1) })
    from = one.startDay
  }
  return kept
}

/** What was published under this id for this patient, as it was sent; null when nothing was. */
export async function programmeSent(
  scope: CareScope,
  id: string,
): Promise<Omit<ProgrammeDraft, 'screeningStatement'> | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.programme.findUnique({ where: { clinicId_id: { clinicId, id }, patientId } })
  if (row === null) return null
  const { rungs, warmUpMinutes, coolDownMinutes, fallingReason } = row
  return {
    rungs,
    warmUpMinutes,
    coolDownMinutes,
    fallingReason,
    weekdays: row.weekdays as Weekday[],
    startDay: dayOf(row.startDay),
    preset: row.preset as ProgrammePreset,
  }
}

/** False when its id is there already, be it another patient's. */
export async function insertProgramme(scope: CareScope, id: string, draft: ProgrammeDraft): Promise<boolean> {
  const { screeningStatement: _, startDay, ...rest } = draft
  const added = await scope.tx.programme.createMany({
    data: {
      ...rest,
      clinicId: scope.clinicId,
      id,
      patientId: scope.patientId,
      startDay: dateOf(startDay),
      publishedAt: scope.now,
      publishedBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** The written word that screening was done; kept as clearance. */
export async function insertScreeningConfirmation(
  scope: CareScope,
  confirmation: { id: string; programmeId: string; statement: string },
): Promise<void> {
  await scope.tx.screeningConfirmation.create({
    data: {
      ...confirmation,
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      confirmedAt: scope.now,
      confirmedBy: scope.actor.id,
    },
  })
}
