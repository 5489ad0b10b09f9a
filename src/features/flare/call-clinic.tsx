'use client'
import { useTranslations } from 'next-intl'
import type { PatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { telephoneAddress } from '@/ui/telephone-address'

/** One press to the clinic, where it has a telephone. */
export function CallClinic({ clinic }: { clinic: PatientRecord['clinic'] }) {
  const words = useTranslations('flare')
  if (clinic.telephone === '') return null
  return (
    <ButtonLink size="mid" icon="phone" href={telephoneAddress(clinic.telephone)}>
      {words('call', { telephone: clinic.telephone })}
    </ButtonLink>
  )
}
