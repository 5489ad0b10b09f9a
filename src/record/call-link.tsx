'use client'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'
import { telephoneAddress } from '@/ui/telephone-address'

/** A number that is dialled by a tap. Nothing where the clinic has not given one: a button that calls nobody is worse.
 * The route sends 'stopScreen'. */
export function CallLink(props: {
  number: string
  label: 'callEmergency' | 'callClinic'
  isSolid?: boolean
}) {
  const words = useTranslations('stopScreen')
  const { number, label, isSolid = false } = props
  if (number === '') return null
  return (
    <ButtonLink
      variant={isSolid ? 'stop-solid' : 'stop'}
      size="big"
      icon="phone"
      href={telephoneAddress(number)}
    >
      {words(label, { number })}
    </ButtonLink>
  )
}
