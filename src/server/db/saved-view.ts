import { readViews } from '@/domain/saved-view'
import type { SavedView } from '@/domain/saved-view'
import type { ClinicianScope } from '@/server/access/scope'

/** Those of whoever asks, in the order in which they were kept. `held`: until the transaction ends nobody else changes them. */
export async function savedViewsOf(
  { tx, clinicId, actor }: ClinicianScope,
  how: 'read' | 'held',
): Promise<SavedView[]> {
  if (how === 'held')
    await tx.$queryRaw`
      select 1 from staff where clinic_id = ${clinicId}::uuid and id = ${actor.id}::uuid for no key update`
  const row = await tx.staff.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: actor.id } },
    select: { savedViews: true },
  })
  return readViews(row.savedViews)
}

export async function storeSavedViews(
  { tx, clinicId, actor }: ClinicianScope,
  savedViews: SavedView[],
): Promise<void> {
  await tx.staff.update({ where: { clinicId_id: { clinicId, id: actor.id } }, data: { savedViews } })
}
