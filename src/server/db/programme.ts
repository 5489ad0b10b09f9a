import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import type { ProgrammeFacts, ProgrammePreset, StandingApproval } from '@/domain/programme'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { inForceVersions } from '@/domain/programme-version'
import type { PublishedVersion } from '@/domain/programme-version'
import type { WalkManner } from '@/domain/walk-manner'
import type { CareScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, dayOrNull, instantFrom } from '@/server/db/row-value'
import type { Programme as Row, ProgrammeEnd as EndRow } from '@/server/generated/client'

/** Every prescription of the patient that ever counts, oldest first, as screening has put them in force. */
export async function programmesOf(
  scope: RecordScope,
  staff: ReadonlyMap<string, string>,
  clearedOn: CalendarDay | null,
): Promise<ProgrammeFacts[]> {
  return inForceVersions(await versionsOf(scope, staff), clearedOn)
}

async function versionsOf(
  scope: RecordScope,
  staff: ReadonlyMap<string, string>,
): Promise<PublishedVersion[]> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const rows = await scope.tx.programme.findMany({
    where,
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
  })
  const ends = new Map((await scope.tx.programmeEnd.findMany({ where })).map((row) => [row.programmeId, row]))
  return rows.map((row) => ({
    ...prescriptionOf(row),
    id: row.id,
    endDay: dayOrNull(ends.get(row.id)?.lastDay ?? row.endDay),
    ended: endOf(ends.get(row.id), staff),
    changeReason: row.changeReason,
    publishedAt: instantFrom(row.publishedAt),
    publishedBy: staff.get(row.publishedBy) ?? '',
  }))
}

const endOf = (row: EndRow | undefined, staff: ReadonlyMap<string, string>): ProgrammeFacts['ended'] =>
  row === undefined ? null : { reason: row.reason, by: staff.get(row.endedBy) ?? '' }

const prescriptionOf = (row: Row) => ({
  startDay: dayOf(row.startDay),
  rungs: row.rungs,
  startRung: row.startRung,
  weekdays: row.weekdays as Weekday[],
  warmUpMinutes: row.warmUpMinutes,
  coolDownMinutes: row.coolDownMinutes,
  preset: row.preset as ProgrammePreset,
  walk: row.walk as WalkManner,
  exercises: row.exercises as ExerciseItem[],
  settings: row.settings as ProgrammeFacts['settings'],
  flarePlan: row.flarePlan,
  standing: row.standing as StandingApproval | null,
  continues: row.continues,
})

/** The first day of the first programme; null without one. */
export async function firstProgrammeDay({
  tx,
  clinicId,
  patientId,
}: RecordScope): Promise<CalendarDay | null> {
  const found = await tx.programme.aggregate({ where: { clinicId, patientId }, _min: { startDay: true } })
  return dayOrNull(found._min.startDay)
}

/** What was published under this id for this patient, as it was sent; null when nothing was. */
export async function programmeSent(
  scope: CareScope,
  id: string,
): Promise<Omit<ProgrammeDraft, 'screeningStatement'> | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.programme.findUnique({ where: { clinicId_id: { clinicId, id }, patientId } })
  if (row === null) return null
  const { fallingReason, changeReason } = row
  return { ...prescriptionOf(row), endDay: dayOrNull(row.endDay), fallingReason, changeReason }
}

/** False when its id is there already, be it another patient's. */
export async function insertProgramme(scope: CareScope, id: string, draft: ProgrammeDraft): Promise<boolean> {
  const { screeningStatement: _, startDay, endDay, standing, ...rest } = draft
  const added = await scope.tx.programme.createMany({
    data: {
      ...rest,
      ...(standing === null ? {} : { standing }),
      clinicId: scope.clinicId,
      id,
      patientId: scope.patientId,
      startDay: dateOf(startDay),
      endDay: endDay === null ? null : dateOf(endDay),
      publishedAt: scope.now,
      publishedBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** Ends a programme before another takes over. False when it was ended before. */
export async function insertProgrammeEnd(
  scope: CareScope,
  end: { programmeId: string; lastDay: CalendarDay; reason: string },
): Promise<boolean> {
  const added = await scope.tx.programmeEnd.createMany({
    data: {
      ...end,
      lastDay: dateOf(end.lastDay),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      endedAt: scope.now,
      endedBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** How a programme was ended; null while nobody ended it. */
export async function programmeEndOf(
  scope: CareScope,
  programmeId: string,
): Promise<{ lastDay: CalendarDay; reason: string } | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.programmeEnd.findUnique({
    where: { clinicId_programmeId: { clinicId, programmeId }, patientId },
  })
  return row === null ? null : { lastDay: dayOf(row.lastDay), reason: row.reason }
}
