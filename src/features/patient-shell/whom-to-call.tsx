'use client'
import { useTranslations } from 'next-intl'
import { clinicHere } from '@/offline/clinic-here'
import { ButtonLink } from '@/ui/button-link'

const dialled = (number: string) => `tel:${number.replaceAll(/[^\d+*#]/g, '')}`

/** The numbers of the clinic that this phone was last with, for when it can show nothing else. */
export function WhomToCall() {
  const words = useTranslations('shell.call')
  const clinic = clinicHere()
  if (clinic === null) return null
  const { telephone, emergencyNumber: number } = clinic
  return (
    <>
      {telephone === '' ? null : (
        <ButtonLink plain size="mid" icon="phone" href={dialled(telephone)}>
          {words('clinic', { telephone })}
        </ButtonLink>
      )}
      {number === '' ? null : (
        <ButtonLink plain size="mid" icon="phone" href={dialled(number)}>
          {words('emergency', { number })}
        </ButtonLink>
      )}
    </>
  )
}
