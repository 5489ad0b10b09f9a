'use client'
import { useTranslations } from 'next-intl'
import type { PatientRecord } from '@/offline/use-phone'
import { Button } from '@/ui/button'
import { Loading } from '@/ui/skeleton'
import { DeviceRow } from './device-row'
import { PhoneCode } from './phone-code'
import { useOwnDevices } from './use-own-devices'

/** Where the patient is signed in, each to be ended, and the way in for one more. */
export function Devices({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('devices')
  const whose = patient.patient.id
  const { known, look } = useOwnDevices(whose)
  return (
    <section className="stack mt-6" aria-labelledby="devices">
      <h2 id="devices">{words('title')}</h2>
      {known === 'loading' ? <Loading word={words('looking')} heights={[3.5, 3.5]} /> : null}
      {known === 'missed' ? (
        <>
          <p>{words('missed')}</p>
          <Button size="mid" onClick={() => void look()}>
            {words('again')}
          </Button>
        </>
      ) : null}
      {typeof known === 'string' ? null : (
        <>
          <ul className="list">
            {known.devices.map((device) => (
              <DeviceRow
                key={device.id}
                device={device}
                today={patient.record.today}
                whose={whose}
                onEnded={look}
              />
            ))}
          </ul>
          <PhoneCode
            whose={whose}
            timeZone={patient.record.timeZone}
            openUntil={known.codeUntil}
            onChange={look}
          />
        </>
      )}
    </section>
  )
}
