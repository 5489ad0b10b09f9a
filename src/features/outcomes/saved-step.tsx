'use client'
import { useTranslations } from 'next-intl'
import type { OutcomeAnswer } from '@/domain/outcome'
import { isUnsent } from '@/offline/queued-fact'
import type { PatientRecord } from '@/offline/use-phone'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'

/** The answers are kept: who sees them, where they are, and the way to put something right. */
export function SavedStep(props: {
  patient: PatientRecord
  id: string
  onMend: (answer: OutcomeAnswer) => void
}) {
  const { id, onMend } = props
  const { record, clinic, queue, link } = props.patient
  const words = useTranslations('outcomes.saved')
  const headingId = useAskedHeading()
  const answer = record.outcomes.answers.find((one) => one.id === id)
  return (
    <PhonePage bar={null}>
      <section className="why mt-3">
        <span className="why-glyph">
          <Icon name="check" />
        </span>
        <h1 id={headingId} tabIndex={-1}>
          {words('title')}
        </h1>
        <p>{words('seen', { clinic: clinic.name })}</p>
      </section>
      {isUnsent(queue, id) && link === 'unreachable' ? (
        <div className="my-5">
          <Notice icon="offline" role="status">
            {words('waiting')}
          </Notice>
        </div>
      ) : null}
      <div className="grid gap-2.5 pt-5">
        {answer === undefined ? null : (
          <Button
            size="mid"
            icon="edit"
            onClick={() => {
              onMend(answer)
            }}
          >
            {words('mend')}
          </Button>
        )}
        <ButtonLink variant="main" size="big" href="/today">
          {words('done')}
        </ButtonLink>
      </div>
    </PhonePage>
  )
}
