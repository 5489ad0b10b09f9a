'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { KeyboardEvent } from 'react'
import type { ScreeningAnswer } from '@/domain/safety'
import { answerKinds } from '@/domain/screening'
import type { ScreeningQuestion } from '@/domain/screening'
import { Icon } from '@/ui/icon'

/** One question of the screening with its three answers, as native radio buttons. */
export function ScreeningField(props: {
  question: ScreeningQuestion
  number: number
  value: ScreeningAnswer | null
  error: string | null
  onKeyDown: (event: KeyboardEvent) => void
  onChange: (answer: ScreeningAnswer) => void
}) {
  const { question, number, value, error } = props
  const words = useTranslations('screening')
  const id = useId()
  return (
    <div
      role="radiogroup"
      tabIndex={-1}
      data-question={question}
      aria-labelledby={`${id}-ask`}
      aria-describedby={error === null ? `${id}-about` : `${id}-about ${id}-error`}
      aria-invalid={error === null ? undefined : true}
      onKeyDown={props.onKeyDown}
      className="flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line py-2.5"
    >
      <div className="min-w-56 flex-1">
        <p id={`${id}-ask`}>
          <span className="tab-nums soft">{number}.</span> <b>{words(`ask.${question}.question`)}</b>
        </p>
        <p id={`${id}-about`} className="small soft">
          {words(`ask.${question}.about`)}
        </p>
        {error === null ? null : (
          <p id={`${id}-error`} className="field-error">
            <Icon name="alert" small />
            <span>{error}</span>
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-1.5">
        {answerKinds.map((kind) => (
          <label
            key={kind}
            className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md border-[1.5px] border-edge bg-surface px-3 py-1 text-sm has-checked:border-accent has-checked:bg-tint has-checked:text-tint-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              className="accent-accent"
              name={id}
              value={kind}
              checked={value === kind}
              onChange={() => {
                props.onChange(kind)
              }}
            />
            {words(`answers.${kind}`)}
          </label>
        ))}
      </div>
    </div>
  )
}
