import * as z from 'zod/mini'
import { visitKinds } from '@/domain/visit'
import type { VisitKind } from '@/domain/visit'

const draftSchema = z.object({
  /** Of this appointment, of its note and of the next one: made once, so that what is sent twice is kept once. */
  ids: z.object({ visit: z.string(), note: z.string(), next: z.string() }),
  /** The appointment that was held last when it was begun; left out by what was kept from before. */
  last: z.optional(z.nullable(z.string())),
  kind: z.enum(visitKinds),
  ticked: z.array(z.string()),
  agreed: z.string(),
  note: z.string(),
  /** As the fields have them; empty where nothing is chosen. */
  date: z.string(),
  time: z.string(),
  nextKind: z.enum(visitKinds),
})
/** What is typed in an appointment before it is signed. */
export type VisitDraft = z.infer<typeof draftSchema>

export const isVisitDraft = (value: unknown): value is VisitDraft => draftSchema.safeParse(value).success

export const newVisitDraft = (newId: () => string): VisitDraft => ({
  ids: { visit: newId(), note: newId(), next: newId() },
  kind: 'visit',
  ticked: [],
  ...{ agreed: '', note: '', date: '', time: '', nextKind: 'visit' },
})

/** Of the appointment that is planned for today: with its id and kind. */
export const heldAs = (
  draft: VisitDraft,
  { visitId, kind }: { visitId: string; kind: VisitKind },
): VisitDraft => ({ ...draft, kind, ids: { ...draft.ids, visit: visitId } })
