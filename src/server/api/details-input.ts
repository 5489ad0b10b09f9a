import * as z from 'zod/mini'
import {
  birthDateSchema,
  emailSchema,
  languageSchema,
  personNameSchema,
  telephoneSchema,
} from '@/domain/person'

/** A person's details, as they are typed at an enrolment and at a correction. */
export const detailsInput = {
  name: personNameSchema,
  birthDate: birthDateSchema,
  language: languageSchema,
  telephone: z.nullable(telephoneSchema),
  email: z.nullable(emailSchema),
}
