import * as z from 'zod/mini'
import { attentionReasons } from '@/domain/attention'
import { addressOf, caseloadShows, caseloadSorts, everyone, MINE } from '@/domain/caseload-filter'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { uuidSchema } from '@/domain/entry'
import { Refusal } from '@/domain/refusal'

/** In characters as people count them in a field. */
export const LONGEST_VIEW_NAME = 40
export const MOST_VIEWS = 12

export const savedViewSchema = z.object({
  id: uuidSchema,
  name: z.string().check(
    z.trim(),
    z.normalize('NFC'),
    z.minLength(1),
    z.refine((name) => Array.from(name).length <= LONGEST_VIEW_NAME && !/\p{Cc}/u.test(name)),
  ),
  show: z.enum(caseloadShows),
  reason: z.nullable(z.enum(attentionReasons)),
  owner: z._default(z.nullable(z.union([z.literal(MINE), uuidSchema])), null),
  sort: z.enum(caseloadSorts),
})

/** A filter of the caseload that somebody keeps under a name; without a search: patients' names stay in their records. */
export type SavedView = z.infer<typeof savedViewSchema>

/** What was kept, but for what there is no longer. */
export const readViews = (kept: unknown): SavedView[] =>
  (Array.isArray(kept) ? kept : []).flatMap((one) => {
    const view = savedViewSchema.safeParse(one)
    return view.success ? [view.data] : []
  })

export const viewAddress = ({ show, reason, owner, sort }: SavedView): string =>
  addressOf({ ...everyone, show, reason, owner, sort })

const isSameFilter = (a: SavedView | CaseloadFilter, b: SavedView | CaseloadFilter) =>
  a.show === b.show && a.reason === b.reason && a.owner === b.owner && a.sort === b.sort

/** The view that a caseload is shown in, if it is kept. */
export const viewOf = (views: readonly SavedView[], filter: CaseloadFilter): SavedView | null =>
  views.find((view) => isSameFilter(view, filter)) ?? null

/** Whether there is anything to keep: neither the usual list nor one that is kept. */
export const isNewView = (views: readonly SavedView[], filter: CaseloadFilter): boolean =>
  !isSameFilter(filter, everyone) && viewOf(views, filter) === null

/**
 * The views with one more; sent twice, it is kept once.
 * @throws Refusal same-id-other-content | view-name-taken | too-many-views
 */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const sent = views.find(({ id }) => id === view.id)
  if (sent !== undefined) {
    if (sent.name === view.name && isSameFilter(sent, view)) return [...views]
    throw new Refusal('same-id-other-content')
  }
  const name = view.name.toLowerCase()
  if (views.some((one) => one.name.toLowerCase() === name)) throw new Refusal('view-name-taken', 'name')
  if (views.length >= MOST_VIEWS) throw new Refusal('too-many-views')
  return [...views, view]
}
