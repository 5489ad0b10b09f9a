'use client'
import { useTranslations } from 'next-intl'
import { GateAnswers, GateQuestion } from '@/record/gate'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'

/** The gate before anything is said of a plan. */
export function FlareGate(props: { onStop: () => void; onClear: () => void }) {
  const words = useTranslations('flare')
  const headingId = useAskedHeading()
  return (
    <PhonePage
      main="ask-top"
      bar={
        <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
          {words('close')}
        </ButtonLink>
      }
    >
      <p className="lead mb-2">{words('first')}</p>
      <GateQuestion headingId={headingId} />
      <div className="mt-auto grid gap-2.5 pt-5">
        <GateAnswers saves={false} onStop={props.onStop} onClear={props.onClear} />
      </div>
    </PhonePage>
  )
}
