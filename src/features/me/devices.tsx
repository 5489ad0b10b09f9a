'use client'
import { useTranslations } from 'next-intl'
import type { PatientRecord } from '@/offline/use-phone'
import { DeviceRow } from './device-row'
import { PhoneCode } from './phone-code'
import type { OwnDevices } from './use-own-devices'

/** Where the patient is signed in, each to be ended, and the way in for one more. */
export function Devices(props: { patient: PatientRecord; known: OwnDevices; onChange: () => Promise<void> }) {
  const words = useTranslations('devices')
  const { patient, known, onChange } = props
  const whose = patient.patient.id
  const { today, timeZone } = patient.record
  return (
    <section className="stack mt-6" aria-labelledby="devices">
      <h2 id="devices">{words('title')}</h2>
      <ul className="list">
        {known.devices.map((device) => (
          <DeviceRow key={device.id} device={device} today={today} whose={whose} onEnded={onChange} />
        ))}
      </ul>
      <PhoneCode whose={whose} timeZone={timeZone} openUntil={known.codeUntil} onChange={onChange} />
    </section>
  )
}
