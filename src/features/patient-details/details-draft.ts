import * as z from 'zod/mini'
import { calendarDaySchema } from '@/domain/calendar-day'
import { languageSchema } from '@/domain/person'
import type { PersonDetails } from '@/domain/person'
import { isPersonForm } from '@/domain/person-form'
import type { PersonForm } from '@/domain/person-form'

/** What was typed, and the details that it is to correct. */
export type DetailsDraft = { form: PersonForm; seen: PersonDetails }

const draftSchema = z.object({
  form: z.unknown(),
  seen: z.object({
    name: z.string(),
    birthDate: calendarDaySchema,
    language: languageSchema,
    telephone: z.nullable(z.string()),
    email: z.nullable(z.string()),
  }),
})

export const isDetailsDraft = (value: unknown): value is DetailsDraft => {
  const read = draftSchema.safeParse(value)
  return read.success && isPersonForm(read.data.form)
}
