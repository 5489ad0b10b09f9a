import * as z from 'zod/mini'
import { calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'

// Control characters never belong to a name; embedded writing directions could make it read as another one.
const UNFIT = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
/** Any script, emoji too; 1–200 characters as people count them in a field (code points). */
export const personNameSchema = z.string().check(
  z.trim(),
  z.normalize('NFC'),
  z.minLength(1),
  z.refine((name) => Array.from(name).length <= 200 && !UNFIT.test(name)),
)
export const languages = ['en', 'es'] as const
export const languageSchema = z.enum(languages)
export type Language = (typeof languages)[number]
export const textSizes = ['normal', 'large', 'largest'] as const
export const textSizeSchema = z.enum(textSizes)
export type TextSize = (typeof textSizes)[number]

/** As it is dialled or printed: digits with a leading +, spaces, brackets, points, hyphens or slashes between. */
export const telephoneSchema = z
  .string()
  .check(z.trim(), z.minLength(3), z.maxLength(30), z.regex(/^\+?[\d ()./*#-]*$/), z.regex(/\d.*\d.*\d/))
export const emailSchema = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email())
export const passwordSchema = z.string().check(z.minLength(12), z.maxLength(200))
export const birthDateSchema = calendarDaySchema.check(z.refine((day) => day >= '1900-01-01'))

/** What a clinic knows of a person besides the record. */
export type PersonDetails = {
  name: string
  birthDate: CalendarDay
  language: Language
  telephone: string | null
  email: string | null
}
export const detailKeys = ['name', 'birthDate', 'language', 'telephone', 'email'] as const
export type DetailKey = (typeof detailKeys)[number]

/** What differs between two versions of somebody's details, in the order of the form. */
export const changedDetails = (before: PersonDetails, after: PersonDetails): DetailKey[] =>
  detailKeys.filter((key) => before[key] !== after[key])

/** A birth date must lie before today's end and after 1899. */
export const checkBirthDate = (birthDate: CalendarDay, today: CalendarDay): Refusal | null =>
  birthDate > today
    ? new Refusal('in-the-future', 'birthDate')
    : birthDate < '1900-01-01'
      ? new Refusal('invalid', 'birthDate')
      : null

/** Whole years on that day; someone born on 29 February is a year older on 1 March. */
export const ageOn = (birthDate: CalendarDay, day: CalendarDay): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)
