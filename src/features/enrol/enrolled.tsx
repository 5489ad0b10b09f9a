'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { PersonDetails } from '@/domain/person'
import type { RouterOutputs } from '@/trpc/api'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { JoinCard } from './join-card'

/** Enrolled: the code for the phone, and what comes next on both sides. */
export function Enrolled(props: {
  person: PersonDetails
  invitation: RouterOutputs['enrol']['patient']
  onAnother: () => void
}) {
  const { person, invitation } = props
  const words = useTranslations('enrol')
  const dates = useDates()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <div className="stack-wide">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {words('enrolled', { name: isolated(person.name) })}
        </h2>
        <p className="soft">
          {words('enrolledAs', {
            born: dates.day(person.birthDate, 'full'),
            language: words(`languages.${person.language}`),
          })}
        </p>
      </div>
      <JoinCard
        heading="h3"
        patientId={invitation.patientId}
        name={person.name}
        language={person.language}
        invitation={invitation}
      />
      <ol className="grid list-decimal gap-2 pl-6 marker:font-[640] marker:text-accent">
        <li>{words.rich('next.phone', { b: (chunks) => <b>{chunks}</b> })}</li>
        <li>{words.rich('next.clinician', { b: (chunks) => <b>{chunks}</b> })}</li>
      </ol>
      <div className="row">
        <ButtonLink variant="main" href={`/patients/${invitation.patientId}/programme`}>
          {words('prescribe')}
        </ButtonLink>
        <Button onClick={props.onAnother}>{words('another')}</Button>
      </div>
    </div>
  )
}
