'use client'
import { useTranslations } from 'next-intl'
import { GateAnswers, GateQuestion } from '@/record/gate'
import { NotKept } from '@/record/not-kept'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'

/** The gate before anything is said of a plan; without one, "none of these" saves. */
export function FlareGate(props: {
  saves: boolean
  isBusy: boolean
  isMissed: boolean
  /** Why it could not be noted, as a sentence. */
  wrong: string | null
  onStop: () => void
  onClear: () => void
}) {
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
        {props.wrong === null ? null : (
          <Notice icon="alert" tone="amber" role="alert">
            {props.wrong}
          </Notice>
        )}
        <NotKept isMissed={props.isMissed} />
        <GateAnswers saves={props.saves} busy={props.isBusy} onStop={props.onStop} onClear={props.onClear} />
      </div>
    </PhonePage>
  )
}
