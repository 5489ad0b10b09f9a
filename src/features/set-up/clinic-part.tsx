import { useLocale, useTranslations } from 'next-intl'
import type { OpeningHours } from '@/domain/clinic'
import { languages } from '@/domain/person'
import { ClinicContacts } from '@/record/clinic-fields/clinic-contacts'
import { ClinicIdentity } from '@/record/clinic-fields/clinic-identity'
import { OpeningHoursFields } from '@/record/clinic-fields/opening-hours-fields'
import type { ClinicFaults } from '@/record/clinic-fields/read-clinic-form'

const noHours: OpeningHours = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null }
const noContacts = { telephone: '', emergencyNumber: '', safetyContact: '' }

/** What is needed now, then what may wait. */
export function ClinicPart({ faults }: { faults: ClinicFaults }) {
  const words = useTranslations('setUp.clinic')
  const locale = useLocale()
  const language = languages.find((one) => one === locale) ?? languages[0]
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="part-clinic">
      <div className="stack">
        <h2 id="part-clinic">{words('title')}</h2>
        <p className="soft">{words('about')}</p>
      </div>
      <ClinicIdentity given={{ name: '', timeZone: '', language }} faults={faults} />
      <div className="stack border-t border-line pt-4">
        <h3>{words('later')}</h3>
        <p className="small soft">{words('laterAbout')}</p>
      </div>
      <ClinicContacts given={noContacts} faults={faults} />
      <OpeningHoursFields heading="h3" given={noHours} faults={faults} />
    </section>
  )
}
