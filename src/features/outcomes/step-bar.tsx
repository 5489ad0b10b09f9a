'use client'
import { useTranslations } from 'next-intl'
import { stepsOf } from '@/domain/outcome-sitting'
import type { OutcomeSitting, OutcomeStep } from '@/domain/outcome-sitting'
import { BackButton } from '@/ui/back-button'
import { ButtonLink } from '@/ui/button-link'
import { RungCount } from '@/ui/rung-count'

/** The way back by one question, out of the first one; and which of them this is. What was answered stays. */
export function StepBar({ sitting, step }: { sitting: OutcomeSitting; step: OutcomeStep }) {
  const words = useTranslations('outcomes')
  const steps = stepsOf(sitting)
  const [at, of] = [steps.indexOf(step) + 1, steps.length]
  return (
    <>
      {step === 'pain' ? (
        <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
          {words('close')}
        </ButtonLink>
      ) : (
        <BackButton>{words('back')}</BackButton>
      )}
      <RungCount at={at} of={of} words={words('counter', { at, of })} />
    </>
  )
}
