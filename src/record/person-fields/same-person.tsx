'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { othersIn } from '@/domain/same-person'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'

/** Somebody of that name and birthday is a patient already: both are shown, and the choice is the clinician's. */
export function SamePerson(props: {
  /** Somebody new is enrolled, or a patient's details are corrected. */
  purpose: 'enrol' | 'correct'
  details: Record<string, unknown>
  typedName: string
  typedBirthDate: CalendarDay | null
  busy: boolean
  onConfirm: () => void
}) {
  const words = useTranslations('enrol.same')
  const { purpose } = props
  const dates = useDates()
  const others = othersIn(props.details)
  return (
    <Notice icon="people" tone="amber" role="alert">
      <div className="stack">
        <p>
          <b>{words('title', { count: others.length })}</b>
        </p>
        <ul className="stack">
          {others.map((other) => (
            <li key={other.patientId} className="row between">
              <span>
                <b>{other.name}</b>,{' '}
                {words('born', {
                  born: dates.day(other.birthDate, 'full'),
                  enrolled: dates.moment(other.enrolledAt, 'full'),
                })}
              </span>
              <ButtonLink size="small" href={`/patients/${other.patientId}`}>
                {words('open')}
              </ButtonLink>
            </li>
          ))}
          <li>
            <b>{props.typedName.trim()}</b>,{' '}
            {props.typedBirthDate === null
              ? words('typedAlone', { purpose })
              : words('typed', { purpose, born: dates.day(props.typedBirthDate, 'full') })}
          </li>
        </ul>
        <p>{words('choice', { purpose })}</p>
        <p>
          <Button busy={props.busy} onClick={props.onConfirm}>
            {words('confirm', { purpose, name: isolated(props.typedName.trim()) })}
          </Button>
        </p>
      </div>
    </Notice>
  )
}
