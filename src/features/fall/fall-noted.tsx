'use client'
import { useTranslations } from 'next-intl'
import type { PatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { PhonePage } from '@/ui/phone-page'
import { telephoneAddress } from '@/ui/telephone-address'
import { useAskedHeading } from '@/ui/use-asked-heading'

/** What follows from a fall without harm, and what to do should something hurt after all. */
export function FallNoted({ clinic }: { clinic: PatientRecord['clinic'] }) {
  const words = useTranslations('fall.noted')
  const headingId = useAskedHeading()
  return (
    <PhonePage bar={null}>
      <section className="why mt-3">
        <span className="why-glyph">
          <Icon name="check" />
        </span>
        <h1 id={headingId} tabIndex={-1}>
          {words('title')}
        </h1>
        <p>{words('exercises')}</p>
        <p>{words('seen', { clinic: clinic.name })}</p>
        <p>{words('later')}</p>
      </section>
      <div className="grid gap-2.5 pt-5">
        {clinic.telephone === '' ? null : (
          <ButtonLink size="mid" icon="phone" href={telephoneAddress(clinic.telephone)}>
            {words('call', { telephone: clinic.telephone })}
          </ButtonLink>
        )}
        <ButtonLink size="mid" icon="alert" href="/stop">
          {words('unwell')}
        </ButtonLink>
        <ButtonLink variant="main" size="big" href="/today">
          {words('done')}
        </ButtonLink>
      </div>
    </PhonePage>
  )
}
