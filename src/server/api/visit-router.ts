import * as z from 'zod/mini'
import { calendarDaySchema, instantSchema } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { LONGEST_AGREED, LONGEST_NOTE, visitKinds, visitStates } from '@/domain/visit'
import { careProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { finishVisit } from '@/server/use-cases/finish-visit'
import { planVisit } from '@/server/use-cases/plan-visit'
import { writeNote } from '@/server/use-cases/write-note'

const [at, kind, state] = [instantSchema, z.enum(visitKinds), z.enum(visitStates)]
const planned = z.object({ id: uuidSchema, visitId: uuidSchema, at, kind })
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NOTE))
const finished = z.object({
  visitId: uuidSchema,
  kind,
  /** The appointment that was held last, as the page knew it; left out by a page from before. */
  last: z.optional(z.nullable(uuidSchema)),
  from: calendarDaySchema,
  to: calendarDaySchema,
  agreed: z.string().check(z.trim(), z.maxLength(LONGEST_AGREED)),
  note: z.nullable(z.object({ id: uuidSchema, text })),
  next: z.nullable(planned),
})
const note = z.object({ id: uuidSchema, noteId: uuidSchema, text, signed: z.boolean() })

export const visitRouter = t.router({
  plan: careProcedure
    .input(z.extend(planned, { state, seen: z.nullable(z.object({ at, kind, state })) }))
    .mutation(({ ctx, input: { patientId: _, seen, ...version } }) => planVisit(ctx.scope, version, seen)),
  finish: careProcedure
    .input(finished)
    .mutation(({ ctx, input: { patientId: _, ...visit } }) => finishVisit(ctx.scope, visit)),
  note: careProcedure
    .input(note)
    .mutation(({ ctx, input: { patientId: _, ...version } }) =>
      writeNote(ctx.scope, { ...version, visitId: null }),
    ),
})
