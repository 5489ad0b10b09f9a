import * as z from 'zod/mini'
import { emailSchema, personNameSchema } from '@/domain/person'
import { typedText } from '@/ui/typed-text'

const draftSchema = z.object({
  name: z.string(),
  email: z.string(),
  clinician: z.boolean(),
  admin: z.boolean(),
})
/** As typed. */
export type InviteDraft = z.infer<typeof draftSchema>
export const isInviteDraft = (value: unknown): value is InviteDraft => draftSchema.safeParse(value).success

export type InviteField = 'name' | 'email' | 'roles'

export const readInvite = (form: FormData): InviteDraft => ({
  name: typedText(form, 'name').trim(),
  email: typedText(form, 'email').trim(),
  clinician: form.get('clinician') !== null,
  admin: form.get('admin') !== null,
})

/** Fields that need another look. */
export const inviteFaults = (given: InviteDraft): InviteField[] => [
  ...(personNameSchema.safeParse(given.name).success ? [] : ['name' as const]),
  ...(emailSchema.safeParse(given.email).success ? [] : ['email' as const]),
  ...(given.clinician || given.admin ? [] : ['roles' as const]),
]
