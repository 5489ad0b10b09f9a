import * as z from 'zod/mini'
import { attentionReasons } from '@/domain/attention'
import { caseloadShows, caseloadSorts, everyone, MINE, MOST_SEARCHED } from '@/domain/caseload-filter'
import { calendarDaySchema } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { savedViewSchema } from '@/domain/saved-view'
import { clinicianProcedure, clinicMarkProcedure, wideProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { findPatients } from '@/server/use-cases/find-patients'
import { dropView } from '@/server/use-cases/drop-view'
import { keepView } from '@/server/use-cases/keep-view'
import { openViews } from '@/server/use-cases/open-views'
import { lookForChanges } from '@/server/use-cases/look-for-changes'
import { openCaseload } from '@/server/use-cases/open-caseload'

/** More than this is fetched in pages. */
const MOST_ROWS = 200

const place = z.object({
  rank: z.int().check(z.gte(-1), z.lte(6)),
  since: z.nullable(calendarDaySchema),
  lastDay: z.nullable(calendarDaySchema),
  nameKey: z.string().check(z.maxLength(400)),
  patientId: uuidSchema,
})

const searched = z.string().check(z.maxLength(MOST_SEARCHED))

const asked = z.object({
  search: z._default(searched, everyone.search),
  show: z._default(z.enum(caseloadShows), everyone.show),
  reason: z._default(z.nullable(z.enum(attentionReasons)), everyone.reason),
  sort: z._default(z.enum(caseloadSorts), everyone.sort),
  owner: z._default(z.nullable(z.union([z.literal(MINE), uuidSchema])), everyone.owner),
  cursor: z.optional(z.nullable(place)),
  limit: z._default(z.int().check(z.gte(1), z.lte(MOST_ROWS)), MOST_ROWS),
})

export const caseloadRouter = t.router({
  open: wideProcedure
    .input(asked)
    .query(({ ctx, input: { cursor = null, limit, ...filter } }) =>
      openCaseload(ctx.scope, filter, { after: cursor, limit }),
    ),
  find: clinicianProcedure
    .input(z.object({ search: searched }))
    .query(({ ctx, input }) => findPatients(ctx.scope, { ...input, prescribed: false })),
  views: clinicianProcedure.query(({ ctx }) => openViews(ctx.scope)),
  keepView: clinicianProcedure
    .input(savedViewSchema)
    .mutation(({ ctx, input }) => keepView(ctx.scope, input)),
  dropView: clinicianProcedure
    .input(z.object({ viewId: uuidSchema }))
    .mutation(({ ctx, input }) => dropView(ctx.scope, input.viewId)),
  changes: clinicMarkProcedure.query(({ ctx }) => lookForChanges(ctx.scope)),
})
