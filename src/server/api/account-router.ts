import * as z from 'zod/mini'
import { languageSchema, passwordSchema } from '@/domain/person'
import { staffProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { endedCookieLine, languageCookieLine } from '@/server/cookies'
import { changeOwnLanguage } from '@/server/use-cases/change-own-settings'
import { changePassword } from '@/server/use-cases/change-password'
import { openAccount } from '@/server/use-cases/open-account'
import { signOut } from '@/server/use-cases/sign-out'

/** What everyone who works at the clinic may do for themselves. */
export const accountRouter = t.router({
  me: staffProcedure.query(({ ctx }) => openAccount(ctx.scope)),
  changePassword: staffProcedure
    .input(z.object({ current: z.string().check(z.maxLength(200)), next: passwordSchema }))
    .mutation(({ ctx, input }) => changePassword(ctx.scope, input)),
  setLanguage: staffProcedure
    .input(z.object({ language: languageSchema }))
    .mutation(async ({ ctx, input }) => {
      await changeOwnLanguage(ctx.scope, input.language)
      ctx.answer?.append('set-cookie', languageCookieLine('desk', input.language))
    }),
  signOut: staffProcedure.mutation(async ({ ctx }) => {
    await signOut(ctx.scope)
    ctx.answer?.append('set-cookie', endedCookieLine('desk'))
  }),
})
