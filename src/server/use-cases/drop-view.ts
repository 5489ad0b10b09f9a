import type { SavedView } from '@/domain/saved-view'
import type { ClinicianScope } from '@/server/access/scope'
import { savedViewsOf, storeSavedViews } from '@/server/db/saved-view'

/** Takes a view of one's own away; gone already, it is gone. @returns those that are left */
export async function dropView(scope: ClinicianScope, viewId: string): Promise<SavedView[]> {
  const views = (await savedViewsOf(scope, 'held')).filter(({ id }) => id !== viewId)
  await storeSavedViews(scope, views)
  return views
}
