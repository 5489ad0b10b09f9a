import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { clinicianProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { endTemplate } from '@/server/use-cases/end-template'
import { findPatients } from '@/server/use-cases/find-patients'
import { openTemplates } from '@/server/use-cases/open-templates'
import { saveTemplate } from '@/server/use-cases/save-template'

const template = z.object({
  templateId: uuidSchema,
  // Read by the rules that name the field at fault.
  name: z.string(),
  about: z.string(),
  content: z.unknown(),
})

export const templatesRouter = t.router({
  list: clinicianProcedure.query(({ ctx }) => openTemplates(ctx.scope)),
  people: clinicianProcedure
    .input(z.object({ search: z.string().check(z.maxLength(200)) }))
    .query(({ ctx, input }) => findPatients(ctx.scope, { search: input.search, prescribed: true })),
  save: clinicianProcedure.input(template).mutation(({ ctx, input }) => saveTemplate(ctx.scope, input)),
  end: clinicianProcedure
    .input(z.object({ templateId: uuidSchema }))
    .mutation(({ ctx, input }) => endTemplate(ctx.scope, input.templateId)),
})
