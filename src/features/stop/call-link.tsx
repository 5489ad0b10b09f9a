'use client'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'

/** A number that is dialled by a tap. Nothing where the clinic has not given one: a button that calls nobody is worse. */
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
      href={`tel:${number.replaceAll(/[^\d+*#]/g, '')}`}
    >
      {words(label, { number })}
    </ButtonLink>
  )
}
