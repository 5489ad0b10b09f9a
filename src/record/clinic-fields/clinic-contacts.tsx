import { useTranslations } from 'next-intl'
import type { ClinicSettings } from '@/domain/clinic'
import { TextField } from '@/ui/text-field'
import type { ClinicFaults } from './read-clinic-form'

const contacts = [
  { name: 'telephone', type: 'tel' },
  { name: 'emergencyNumber', type: 'tel' },
  { name: 'safetyContact', type: 'text' },
] as const

/** Whom to reach when something is wrong. */
export function ClinicContacts(props: {
  given: Pick<ClinicSettings, (typeof contacts)[number]['name']>
  faults: ClinicFaults
}) {
  const words = useTranslations('clinicFields')
  return (
    <div className="fields">
      {contacts.map(({ name, type }) => (
        <TextField
          key={name}
          label={words(name)}
          hint={words(`${name}Hint`)}
          name={name}
          type={type}
          defaultValue={props.given[name]}
          autoComplete="off"
          error={props.faults.has(name) ? words(`wrong.${name}`) : null}
        />
      ))}
    </div>
  )
}
