'use client'
import { useTranslations } from 'next-intl'
import { isAllSkipped, saidIn } from '@/domain/outcome-sitting'
import { NotKept } from '@/record/not-kept'
import { BackButton } from '@/ui/back-button'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { useSaidLines } from './use-said-lines'
import type { StepProps } from './use-outcome-flow'

/** All answers once more before they are kept; each can be changed. */
export function CheckStep({ sitting, flow }: StepProps) {
  const words = useTranslations('outcomes')
  const errors = useTranslations('errors')
  const headingId = useAskedHeading()
  const lines = useSaidLines()(saidIn(sitting), sitting.asksChange)
  return (
    <PhonePage
      bar={<BackButton>{words('back')}</BackButton>}
      foot={
        <>
          {flow.wrong === null ? null : (
            <Notice icon="alert" tone="amber" role="alert">
              {errors(flow.wrong)}
            </Notice>
          )}
          <NotKept isMissed={flow.isMissed} />
          <Button variant="main" size="big" busy={flow.isBusy} onClick={() => void flow.send()}>
            {words('check.save')}
          </Button>
        </>
      }
    >
      <h1 id={headingId} tabIndex={-1}>
        {words('check.title')}
      </h1>
      <p className="soft mb-3">{words(isAllSkipped(sitting) ? 'check.allSkipped' : 'check.about')}</p>
      <ul>
        {lines.map(({ step, question, said }) => (
          <li key={step} className="flex items-center gap-3 border-t border-line py-2">
            <p className="fill wrap-anywhere">
              <span className="small soft block" dir="auto">
                {question}
              </span>
              <b>{said}</b>
            </p>
            <Button
              size="touch"
              variant="bare"
              aria-label={words('check.changeName', { question })}
              onClick={() => {
                flow.look(step)
              }}
            >
              {words('check.change')}
            </Button>
          </li>
        ))}
      </ul>
      {sitting.kept.length + sitting.typed.length === 0 ? null : (
        <Button
          size="touch"
          variant="quiet"
          icon="edit"
          onClick={() => {
            flow.look('activities')
          }}
        >
          {words('check.other')}
        </Button>
      )}
    </PhonePage>
  )
}
