'use client'
import { useTranslations } from 'next-intl'
import { GateAnswers, GateQuestion } from '@/record/gate'
import { NotKept } from '@/record/not-kept'
import { BackButton } from '@/ui/back-button'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'

/** The gate after "pain" or "feeling unwell". */
export function ZeroGate(props: {
  isBusy: boolean
  isMissed: boolean
  onStop: () => void
  onClear: () => void
}) {
  const words = useTranslations('noWalk')
  const headingId = useAskedHeading()
  return (
    <PhonePage main="ask-top" bar={<BackButton>{words('back')}</BackButton>}>
      <GateQuestion headingId={headingId} />
      <div className="mt-auto grid gap-2.5 pt-5">
        <NotKept isMissed={props.isMissed} />
        <GateAnswers saves busy={props.isBusy} onStop={props.onStop} onClear={props.onClear} />
      </div>
    </PhonePage>
  )
}
