import * as z from 'zod/mini'
import { languageSchema } from '@/domain/person'

const personFormSchema = z.object({
  name: z.string(),
  birthDate: z.string(),
  language: languageSchema,
  telephone: z.string(),
  email: z.string(),
})

/** A person's details as they are typed; what is left empty is none. */
export type PersonForm = z.infer<typeof personFormSchema>

export const isPersonForm = (value: unknown): value is PersonForm => personFormSchema.safeParse(value).success
