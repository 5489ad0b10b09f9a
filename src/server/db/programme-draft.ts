import type { Instant } from '@/domain/calendar-day'
import type { CareScope } from '@/server/access/scope'
import { instantFrom } from '@/server/db/row-value'
import type { Prisma } from '@/server/generated/client'

/** A prescription as somebody is typing it. */
export type DraftRow = { staffId: string; content: unknown; basedOn: string | null; savedAt: Instant }

/** Everybody's drafts for the patient, the latest first. */
export async function draftsOf(scope: CareScope): Promise<DraftRow[]> {
  const rows = await scope.tx.programmeDraft.findMany({
    where: { clinicId: scope.clinicId, patientId: scope.patientId },
    orderBy: { savedAt: 'desc' },
  })
  return rows.map(({ staffId, content, basedOn, savedAt }) => ({
    staffId,
    content,
    basedOn,
    savedAt: instantFrom(savedAt),
  }))
}

/** One draft per patient and clinician: the later takes the earlier one's place. */
export async function putDraft(
  scope: CareScope,
  draft: { content: object; basedOn: string | null },
): Promise<void> {
  const { clinicId, patientId } = scope
  const own = { clinicId, patientId, staffId: scope.actor.id }
  const kept = {
    content: draft.content as Prisma.InputJsonObject,
    basedOn: draft.basedOn,
    savedAt: scope.now,
  }
  await scope.tx.programmeDraft.upsert({
    where: { clinicId_patientId_staffId: own },
    create: { ...own, ...kept },
    update: kept,
  })
}

/** The clinician's own; nothing happens without one. */
export async function removeDraft(scope: CareScope): Promise<void> {
  const { clinicId, patientId } = scope
  await scope.tx.programmeDraft.deleteMany({ where: { clinicId, patientId, staffId: scope.actor.id } })
}
