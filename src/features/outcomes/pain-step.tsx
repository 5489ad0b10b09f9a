'use client'
import { useTranslations } from 'next-intl'
import { PainKeys } from '@/record/pain-keys'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { StepBar } from './step-bar'
import type { StepProps } from './use-outcome-flow'

/** Pain of the last week: eleven keys, none chosen; a press moves on. */
export function PainStep({ sitting, flow }: StepProps) {
  const words = useTranslations('outcomes.pain')
  const headingId = useAskedHeading()
  return (
    <PhonePage main="ask" bar={<StepBar sitting={sitting} step="pain" />}>
      <h1 id={headingId} tabIndex={-1}>
        {words('question')}
      </h1>
      <p className="soft mb-6">{words('about')}</p>
      <PainKeys
        labelledBy={headingId}
        value={sitting.pain ?? null}
        skipped={sitting.pain === null}
        onChoose={(pain) => {
          flow.answer({ ...sitting, pain })
        }}
        onSkip={() => {
          flow.answer({ ...sitting, pain: null })
        }}
      />
    </PhonePage>
  )
}
