import * as z from 'zod/mini'
import { distanceUnitSchema } from '@/domain/distance'
import { uuidSchema } from '@/domain/entry'
import { helperNameSchema } from '@/domain/helper-days'
import { languageSchema, textSizeSchema } from '@/domain/person'
import { loggingProcedure, patientProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { endedCookieLine, languageCookieLine } from '@/server/cookies'
import { changeOwnSettings } from '@/server/use-cases/change-own-settings'
import { endDevice } from '@/server/use-cases/end-device'
import { endHelper } from '@/server/use-cases/end-helper'
import { inviteHelper } from '@/server/use-cases/invite-helper'
import { endPhoneCode, makePhoneCode } from '@/server/use-cases/make-phone-code'
import { openDevices } from '@/server/use-cases/open-devices'
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
  setDistanceUnit: patientProcedure
    .input(z.object({ distanceUnit: distanceUnitSchema }))
    .mutation(({ ctx, input }) => changeOwnSettings(ctx.scope, input)),
  devices: patientProcedure.query(({ ctx }) => openDevices(ctx.scope)),
  endDevice: patientProcedure
    .input(z.object({ deviceId: uuidSchema }))
    .mutation(({ ctx, input }) => endDevice(ctx.scope, input.deviceId)),
  newPhoneCode: patientProcedure.mutation(({ ctx }) => makePhoneCode(ctx.scope)),
  endPhoneCode: patientProcedure.mutation(({ ctx }) => endPhoneCode(ctx.scope)),
  inviteHelper: patientProcedure
    .input(z.object({ name: helperNameSchema }))
    .mutation(({ ctx, input }) => inviteHelper(ctx.scope, input.name)),
  endHelper: patientProcedure
    .input(z.object({ helperId: uuidSchema }))
    .mutation(({ ctx, input }) => endHelper(ctx.scope, input.helperId)),
  signOut: loggingProcedure.mutation(async ({ ctx }) => {
    await signOut(ctx.scope)
    ctx.answer?.append('set-cookie', endedCookieLine('phone'))
  }),
})
