'use client'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'

/** A patient who lands here needs no password, only the clinic's code. */
export function PatientDoor() {
  const words = useTranslations('signIn.patients')
  return (
    <section aria-labelledby="patients-title" className="stack-wide">
      <div className="stack">
        <h2 id="patients-title">{words('title')}</h2>
        <p className="soft">{words('about')}</p>
      </div>
      <p>
        <ButtonLink href="/j" size="mid">
          {words('code')}
        </ButtonLink>
      </p>
    </section>
  )
}
