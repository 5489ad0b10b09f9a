import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClinicSettings } from '@/domain/clinic'
import { ClinicContacts } from '@/record/clinic-fields/clinic-contacts'
import { ClinicIdentity } from '@/record/clinic-fields/clinic-identity'
import { OpeningHoursFields } from '@/record/clinic-fields/opening-hours-fields'
import type { ClinicFaults } from '@/record/clinic-fields/read-clinic-form'

/** The clinic, whom to reach, and when. */
export function SettingsFields({ settings, faults }: { settings: ClinicSettings; faults: ClinicFaults }) {
  const words = useTranslations('clinicSettings')
  return (
    <>
      <Part id="part-who" title={words('who')}>
        <ClinicIdentity given={settings} faults={faults} />
      </Part>
      <Part id="part-safety" title={words('safety')}>
        <ClinicContacts given={settings} faults={faults} />
      </Part>
      <section className="panel panel-body">
        <OpeningHoursFields heading="h2" given={settings.openingHours} faults={faults} />
      </section>
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="panel panel-body stack-wide" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
