import { withView } from '@/domain/saved-view'
import type { SavedView } from '@/domain/saved-view'
import type { ClinicianScope } from '@/server/access/scope'
import { savedViewsOf, storeSavedViews } from '@/server/db/saved-view'

/** Keeps a view of the caseload for whoever asks, and for nobody else. @returns all of theirs @throws Refusal as withView */
export async function keepView(scope: ClinicianScope, view: SavedView): Promise<SavedView[]> {
  const views = withView(await savedViewsOf(scope, 'held'), view)
  await storeSavedViews(scope, views)
  return views
}
