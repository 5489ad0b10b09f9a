import type { SavedView } from '@/domain/saved-view'
import type { ClinicianScope } from '@/server/access/scope'
import { savedViewsOf } from '@/server/db/saved-view'

/** The views of the caseload that whoever asks has kept, in the order in which they were kept. */
export const openViews = (scope: ClinicianScope): Promise<SavedView[]> => savedViewsOf(scope, 'read')
