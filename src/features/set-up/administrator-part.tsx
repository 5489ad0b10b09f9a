import { useLocale, useTranslations } from 'next-intl'
import { languages } from '@/domain/person'
import { CheckField } from '@/ui/check-field'
import { SecretField } from '@/record/secret-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'

/** Who sets the clinic up becomes its first administrator. */
export function AdministratorPart({ faults }: { faults: Readonly<Record<string, string>> }) {
  const words = useTranslations('setUp.administrator')
  const names = useTranslations('languageNames')
  const locale = useLocale()
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="part-administrator">
      <div className="stack">
        <h2 id="part-administrator">{words('title')}</h2>
        <p className="soft">{words('about')}</p>
      </div>
      <div className="fields">
        <TextField
          label={words('name')}
          name="administrator.name"
          dir="auto"
          autoComplete="name"
          error={faults['administrator.name']}
        />
        <TextField
          label={words('email')}
          name="administrator.email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={faults['administrator.email']}
        />
        <SecretField
          label={words('password')}
          hint={words('hint')}
          name="administrator.password"
          autoComplete="new-password"
          error={faults['administrator.password']}
        />
        <SelectField
          label={words('language')}
          name="administrator.language"
          defaultValue={locale}
          options={languages.map((value) => ({ value, label: names(value) }))}
        />
      </div>
      <CheckField
        name="administrator.alsoClinician"
        label={
          <>
            {words('alsoClinician')} <span className="small soft block">{words('alsoClinicianHint')}</span>
          </>
        }
      />
    </section>
  )
}
