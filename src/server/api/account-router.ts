import * as z from 'zod/mini'
import { calendarDaySchema } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { languageSchema, passwordSchema } from '@/domain/person'
import { staffProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { endedCookieLine, languageCookieLine } from '@/server/cookies'
import { changeOwnLanguage } from '@/server/use-cases/change-own-settings'
import { changePassword } from '@/server/use-cases/change-password'
import { endCover } from '@/server/use-cases/end-cover'
import { openAccount } from '@/server/use-cases/open-account'
import { openCovers } from '@/server/use-cases/open-covers'
import { planCover } from '@/server/use-cases/plan-cover'
import { signOut } from '@/server/use-cases/sign-out'

const cover = z.object({
  id: uuidSchema,
  /** Whoever asks, where nobody is named. */
  awayId: z.optional(uuidSchema),
  coveringId: uuidSchema,
  from: calendarDaySchema,
  to: calendarDaySchema,
})

/** What everyone who works at the clinic may do for themselves, and note of a colleague who is away. */
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
  covers: staffProcedure.query(({ ctx }) => openCovers(ctx.scope)),
  planCover: staffProcedure.input(cover).mutation(({ ctx, input }) => planCover(ctx.scope, input)),
  endCover: staffProcedure
    .input(z.object({ coverId: uuidSchema }))
    .mutation(({ ctx, input }) => endCover(ctx.scope, input.coverId)),
  signOut: staffProcedure.mutation(async ({ ctx }) => {
    await signOut(ctx.scope)
    ctx.answer?.append('set-cookie', endedCookieLine('desk'))
  }),
})
