import * as z from 'zod/mini'
import { wideProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { openCaseload } from '@/server/use-cases/open-caseload'

export const caseloadRouter = t.router({
  open: wideProcedure
    .input(z.object({ search: z.optional(z.string().check(z.maxLength(200))) }))
    .query(({ ctx, input }) => openCaseload(ctx.scope, input.search ?? '')),
})
