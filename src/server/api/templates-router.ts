import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { clinicianProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { endTemplate } from '@/server/use-cases/end-template'
import { openTemplates } from '@/server/use-cases/open-templates'
import { saveTemplate } from '@/server/use-cases/save-template'

const template = z.object({
  templateId: uuidSchema,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  // Read by the rule that names the field at fault.
  content: z.unknown(),
})

export const templatesRouter = t.router({
  list: clinicianProcedure.query(({ ctx }) => openTemplates(ctx.scope)),
  save: clinicianProcedure.input(template).mutation(({ ctx, input }) => saveTemplate(ctx.scope, input)),
  end: clinicianProcedure
    .input(z.object({ templateId: uuidSchema }))
    .mutation(({ ctx, input }) => endTemplate(ctx.scope, input.templateId)),
})
