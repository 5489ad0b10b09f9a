import { joinCodeSchema } from '@/domain/join-code'
import { emailSchema, languages, passwordSchema, personNameSchema } from '@/domain/person'
import { readClinicForm } from '@/record/clinic-fields/read-clinic-form'
import type { ClinicFaults } from '@/record/clinic-fields/read-clinic-form'
import { typedText } from '@/ui/typed-text'
import type { RouterInputs } from '@/trpc/api'

/** Sentences of the namespace `setUp` by the field at which they stand. */
export type OwnFaults = Partial<Record<OwnField, OwnSentence>>
export type OwnField = 'setupCode' | `administrator.${'name' | 'email' | 'password'}`
type OwnSentence =
  | `start.${'codeMissing' | 'codeWrong'}`
  | `administrator.${'nameMissing' | 'emailMissing' | 'emailWrong' | 'passwordMissing' | 'passwordWeak'}`

/** Reads the whole page as typed, and says which fields need another look. */
export function readSetUpForm(form: FormData): {
  input: RouterInputs['entry']['setUp']
  own: OwnFaults
  clinic: ClinicFaults
} {
  const text = (name: string) => typedText(form, name)
  const { settings, faults } = readClinicForm(form, 'begun')
  const setupCode = text('setupCode').trim()
  const name = text('administrator.name').trim()
  const email = text('administrator.email').trim()
  const password = text('administrator.password')
  const language = languages.find((one) => one === text('administrator.language')) ?? settings.language
  return {
    input: {
      setupCode,
      clinic: settings,
      administrator: {
        name,
        email,
        password,
        language,
        alsoClinician: form.get('administrator.alsoClinician') !== null,
      },
    },
    clinic: faults,
    own: {
      ...(!joinCodeSchema.safeParse(setupCode).success && {
        setupCode: setupCode === '' ? 'start.codeMissing' : 'start.codeWrong',
      }),
      ...(!personNameSchema.safeParse(name).success && { 'administrator.name': 'administrator.nameMissing' }),
      ...(!emailSchema.safeParse(email).success && {
        'administrator.email': email === '' ? 'administrator.emailMissing' : 'administrator.emailWrong',
      }),
      ...(!passwordSchema.safeParse(password).success && {
        'administrator.password':
          password === '' ? 'administrator.passwordMissing' : 'administrator.passwordWeak',
      }),
    },
  }
}
