import * as z from 'zod/mini'
import { openingHoursSchema } from '@/domain/clinic'
import type { ClinicSettings } from '@/domain/clinic'
import { languageSchema } from '@/domain/person'

const day = z.nullable(z.object({ opens: z.string(), closes: z.string() }))
// As typed: half-written times and numbers are kept too.
const draftSchema = z.object({
  name: z.string(),
  telephone: z.string(),
  emergencyNumber: z.string(),
  safetyContact: z.string(),
  openingHours: z.record(z.keyof(openingHoursSchema), day),
  timeZone: z.string(),
  language: languageSchema,
})

export const isSettingsDraft = (value: unknown): value is ClinicSettings =>
  draftSchema.safeParse(value).success
