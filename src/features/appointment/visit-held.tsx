'use client'
import { useTranslations } from 'next-intl'
import type { Visit, VisitFinish } from '@/domain/visit'
import { useDates } from '@/messages/use-dates'
import { ButtonLink } from '@/ui/button-link'

/** In place of the form, once it is signed: by whom, what was agreed and written, and when the next one is. */
export function VisitHeld(props: {
  patientId: string
  finish: VisitFinish
  note: string
  next: Visit | null
}) {
  const words = useTranslations('appointment.held')
  const dates = useDates()
  const { finish, next, note } = props
  return (
    <section className="grid gap-3" aria-label={words('title', { by: finish.by })}>
      <div>
        <h2 className="text-base">{words('title', { by: finish.by })}</h2>
        <p className="small soft">{dates.moment(finish.at, 'weekday')}</p>
      </div>
      <dl className="grid gap-2">
        {finish.agreed === '' ? null : (
          <div>
            <dt className="small soft">{words('agreed')}</dt>
            <dd className="wrap-anywhere">{finish.agreed}</dd>
          </div>
        )}
        {note === '' ? null : (
          <div>
            <dt className="small soft">{words('note')}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">{note}</dd>
          </div>
        )}
        <div>
          <dt className="small soft">{words('next')}</dt>
          <dd>{next === null ? words('noNext') : dates.moment(next.at, 'weekday')}</dd>
        </div>
      </dl>
      <ButtonLink href={`/patients/${props.patientId}/appointment`}>{words('again')}</ButtonLink>
    </section>
  )
}
