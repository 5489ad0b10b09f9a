import * as z from 'zod/mini'
import type { CalendarDay } from '@/domain/calendar-day'
import {
  checkBirthDate,
  emailSchema,
  languageSchema,
  personNameSchema,
  telephoneSchema,
} from '@/domain/person'
import type { DetailKey, Language, PersonDetails } from '@/domain/person'
import { readBirthDate } from './birth-date'

/** As typed. */
export type PersonForm = {
  name: string
  birthDate: string
  language: Language
  telephone: string
  email: string
}
export type PersonProblems = Partial<Record<DetailKey, true>>

const formSchema = z.object({
  name: z.string(),
  birthDate: z.string(),
  language: languageSchema,
  telephone: z.string(),
  email: z.string(),
})
export const isPersonForm = (value: unknown): value is PersonForm => formSchema.safeParse(value).success

export function birthDateOf(form: PersonForm, today: CalendarDay): CalendarDay | null {
  const day = readBirthDate(form.birthDate, Number(today.slice(0, 4)))
  return day !== null && checkBirthDate(day, today) === null ? day : null
}

const optional = <Schema extends z.ZodMiniType<string>>(schema: Schema, text: string) =>
  text.trim() === '' ? { success: true as const, data: null } : schema.safeParse(text)

/** The person whom the form describes, or every field that needs another look. */
export function readPerson(
  form: PersonForm,
  today: CalendarDay,
): { person: PersonDetails } | { problems: PersonProblems } {
  const name = personNameSchema.safeParse(form.name)
  const birthDate = birthDateOf(form, today)
  const telephone = optional(telephoneSchema, form.telephone)
  const email = optional(emailSchema, form.email)
  if (name.success && birthDate !== null && telephone.success && email.success) {
    return {
      person: {
        name: name.data,
        birthDate,
        language: form.language,
        telephone: telephone.data,
        email: email.data,
      },
    }
  }
  return {
    problems: {
      ...(name.success ? {} : { name: true }),
      ...(birthDate === null ? { birthDate: true } : {}),
      ...(telephone.success ? {} : { telephone: true }),
      ...(email.success ? {} : { email: true }),
    },
  }
}
