'use client'
import { useTranslations } from 'next-intl'
import type { PatientRecord } from '@/offline/use-phone'
import { Button } from '@/ui/button'
import { Loading } from '@/ui/skeleton'
import { Devices } from './devices'
import { Helpers } from './own-helpers'
import { useOwnDevices } from './use-own-devices'

/** Where the patient is signed in, and who may log for them: the clinic's knowledge, asked anew each time. */
export function OwnPhones({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('devices')
  const { known, look } = useOwnDevices(patient.patient.id)
  if (typeof known !== 'string')
    return (
      <>
        <Devices patient={patient} known={known} onChange={look} />
        <Helpers patient={patient} helpers={known.helpers} onChange={look} />
      </>
    )
  return (
    <section className="stack mt-6" aria-labelledby="devices">
      <h2 id="devices">{words('title')}</h2>
      {known === 'loading' ? (
        <Loading word={words('looking')} heights={[3.5, 3.5]} />
      ) : (
        <>
          <p>{words('missed')}</p>
          <Button size="mid" onClick={() => void look()}>
            {words('again')}
          </Button>
        </>
      )}
    </section>
  )
}
