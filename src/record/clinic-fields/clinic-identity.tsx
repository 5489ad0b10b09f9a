import { useTranslations } from 'next-intl'
import type { ClinicSettings } from '@/domain/clinic'
import { languages } from '@/domain/person'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import type { ClinicFaults } from './read-clinic-form'
import { TimeZoneField } from './time-zone-field'

/** What the clinic is called, where its day turns and what it writes in. */
export function ClinicIdentity(props: {
  given: Pick<ClinicSettings, 'name' | 'timeZone' | 'language'>
  faults: ClinicFaults
}) {
  const words = useTranslations('clinicFields')
  const names = useTranslations('languageNames')
  const { given, faults } = props
  return (
    <div className="fields">
      <TextField
        label={words('name')}
        name="name"
        defaultValue={given.name}
        autoComplete="organization"
        error={faults.has('name') ? words('wrong.name') : null}
      />
      <SelectField
        label={words('language')}
        name="language"
        defaultValue={given.language}
        options={languages.map((value) => ({ value, label: names(value) }))}
      />
      <TimeZoneField given={given.timeZone} error={faults.has('timeZone') ? words('wrong.timeZone') : null} />
    </div>
  )
}
