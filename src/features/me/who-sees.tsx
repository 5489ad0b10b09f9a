'use client'
import { useTranslations } from 'next-intl'
import type { PatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'

/** Who can see the record, in plain words. */
export function WhoSees({ clinic }: { clinic: PatientRecord['clinic'] }) {
  const words = useTranslations('me.whoSees')
  return (
    <section className="stack mt-6" aria-labelledby="who">
      <h2 id="who">{words('title')}</h2>
      <p>{words('staff', { clinic: clinic.name })}</p>
      <p>
        {words('written')} {words('live')}
      </p>
      {clinic.telephone === '' ? null : (
        <ButtonLink icon="phone" size="mid" href={`tel:${clinic.telephone.replaceAll(/[^\d+*#]/g, '')}`}>
          {words('call', { telephone: clinic.telephone })}
        </ButtonLink>
      )}
    </section>
  )
}
