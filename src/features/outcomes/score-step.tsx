'use client'
import { useTranslations } from 'next-intl'
import { scoredAt, scoreIn } from '@/domain/outcome-sitting'
import type { OutcomeStep } from '@/domain/outcome-sitting'
import { NumberScale } from '@/ui/number-scale'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { StepBar } from './step-bar'
import { useGuarded } from './use-guarded'
import type { StepProps } from './use-outcome-flow'

/** One activity in the patient's own words: eleven keys, none chosen; a press moves on. */
export function ScoreStep({ sitting, flow, step }: StepProps & { step: OutcomeStep }) {
  const words = useTranslations('outcomes.score')
  const headingId = useAskedHeading()
  const guarded = useGuarded()
  const wording = scoredAt(sitting, step) ?? ''
  const given = scoreIn(sitting, wording)
  const answer = (score: number | null) => {
    guarded(() => {
      flow.answer({ ...sitting, scores: { ...sitting.scores, [wording]: score } })
    })
  }
  return (
    <PhonePage main="ask" bar={<StepBar sitting={sitting} step={step} />}>
      <h1 id={headingId} tabIndex={-1}>
        <span className="block wrap-anywhere" dir="auto">
          {wording}
        </span>
        <span className="lead block font-normal">{words('question')}</span>
      </h1>
      <p className="soft mb-6">{words('about')}</p>
      <NumberScale
        labelledBy={headingId}
        value={given ?? null}
        skipped={given === null}
        lowWord={words('low')}
        highWord={words('high')}
        skipWord={words('skip')}
        keyName={(score) =>
          score === 0 ? words('keyLow') : score === 10 ? words('keyHigh') : words('key', { score })
        }
        onChoose={answer}
        onSkip={() => {
          answer(null)
        }}
      />
    </PhonePage>
  )
}
