import * as z from 'zod/mini'
import { languageSchema, textSizeSchema } from '@/domain/person'
import { patientProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { endedCookieLine, languageCookieLine } from '@/server/cookies'
import { changeOwnSettings } from '@/server/use-cases/change-own-settings'
import { signOut } from '@/server/use-cases/sign-out'

/** A patient's own choices on the phone. */
export const meRouter = t.router({
  setLanguage: patientProcedure
    .input(z.object({ language: languageSchema }))
    .mutation(async ({ ctx, input }) => {
      await changeOwnSettings(ctx.scope, input)
      ctx.answer?.append('set-cookie', languageCookieLine('phone', input.language))
    }),
  setTextSize: patientProcedure
    .input(z.object({ textSize: textSizeSchema }))
    .mutation(({ ctx, input }) => changeOwnSettings(ctx.scope, input)),
  signOut: patientProcedure.mutation(async ({ ctx }) => {
    await signOut(ctx.scope)
    ctx.answer?.append('set-cookie', endedCookieLine('phone'))
  }),
})
