'use client'
import { useTranslations } from 'next-intl'
import { changeSteps } from '@/domain/outcome'
import type { ChangeStep as Step } from '@/domain/outcome'
import { Button } from '@/ui/button'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { StepBar } from './step-bar'
import { useGuarded } from './use-guarded'
import type { StepProps } from './use-outcome-flow'

/** How things have changed since the programme began: seven answers in words, none chosen. */
export function ChangeStep({ sitting, flow }: StepProps) {
  const words = useTranslations('outcomes.change')
  const steps = useTranslations('outcomeWords.steps')
  const headingId = useAskedHeading()
  const guarded = useGuarded()
  const answer = (change: Step | null) => {
    guarded(() => {
      flow.answer({ ...sitting, change })
    })
  }
  return (
    <PhonePage main="ask" bar={<StepBar sitting={sitting} step="change" />}>
      <h1 id={headingId} tabIndex={-1}>
        {words('question')}
      </h1>
      <div className="grid gap-2 pt-5" role="group" aria-labelledby={headingId}>
        {changeSteps.map((step) => (
          <Button
            key={step}
            size="mid"
            aria-pressed={sitting.change === step}
            onClick={() => {
              answer(step)
            }}
          >
            {steps(step)}
          </Button>
        ))}
        <Button
          size="mid"
          variant="quiet"
          aria-pressed={sitting.change === null}
          onClick={() => {
            answer(null)
          }}
        >
          {words('skip')}
        </Button>
      </div>
    </PhonePage>
  )
}
