import type { CalendarDay } from '@/domain/calendar-day'
import { checkBirthDate, emailSchema, personNameSchema, telephoneSchema } from '@/domain/person'
import type { DetailKey, PersonDetails } from '@/domain/person'
import type { PersonForm } from '@/domain/person-form'
import { readBirthDate } from './birth-date'

export type PersonProblems = Partial<Record<DetailKey, true>>

export function birthDateOf(form: PersonForm, today: CalendarDay): CalendarDay | null {
  const day = readBirthDate(form.birthDate, Number(today.slice(0, 4)))
  return day !== null && checkBirthDate(day, today) === null ? day : null
}

const none = { success: true as const, data: null }
const isEmpty = (text: string) => text.trim() === ''

/** The person whom the form describes, or every field that needs another look. */
export function readPerson(
  form: PersonForm,
  today: CalendarDay,
): { person: PersonDetails } | { problems: PersonProblems } {
  const name = personNameSchema.safeParse(form.name)
  const birthDate = birthDateOf(form, today)
  const telephone = isEmpty(form.telephone) ? none : telephoneSchema.safeParse(form.telephone)
  const email = isEmpty(form.email) ? none : emailSchema.safeParse(form.email)
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
