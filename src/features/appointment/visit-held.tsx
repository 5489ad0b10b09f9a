'use client'
import { useTranslations } from 'next-intl'
import type { Visit, VisitFinish } from '@/domain/visit'
import type { VisitDecided } from '@/domain/visit-decided'
import { useDates } from '@/messages/use-dates'
import { useVisitWords } from '@/record/use-visit-words'
import { ButtonLink } from '@/ui/button-link'

/** In place of the form, once it is signed: by whom, what was decided, agreed and written, and when the next one is. */
export function VisitHeld(props: {
  patientId: string
  held: Visit & { finish: VisitFinish }
  decided: VisitDecided | null
  note: string
  next: Visit | null
  timeZone: string
}) {
  const words = useTranslations('appointment.held')
  const kinds = useTranslations('appointment.finish.kinds')
  const parts = useTranslations('appointment.parts')
  const decided = useVisitWords('clinic').decided(props.decided)
  const dates = useDates()
  const { next, note } = props
  const { finish, kind } = props.held
  return (
    <section className="grid gap-3" aria-label={words('title', { by: finish.by })}>
      <div>
        <h2 className="text-base">{words('title', { by: finish.by })}</h2>
        <p className="small soft">
          {dates.moment(finish.at, 'weekday', props.timeZone)} · {kinds(kind)}
        </p>
      </div>
      <dl className="grid gap-2">
        {decided.length === 0 ? null : (
          <div>
            <dt className="small soft">{parts('decided')}</dt>
            {decided.map((said) => (
              <dd key={said}>{said}</dd>
            ))}
          </div>
        )}
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
          <dd>{next === null ? words('noNext') : dates.moment(next.at, 'weekday', props.timeZone)}</dd>
        </div>
      </dl>
      <ButtonLink href={`/patients/${props.patientId}/appointment`}>{words('again')}</ButtonLink>
    </section>
  )
}
