'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { DecisionKind } from '@/domain/programme'
import { Icon } from '@/ui/icon'
import type { HandItem } from './step-choices'
import { useHandWords } from './use-hand-words'

const icons = { progress: 'up', hold: 'hold', 'step-back': 'down' } as const

/** The three steps as native radio buttons, none chosen beforehand. */
export function StepChoices(props: {
  item: HandItem
  value: DecisionKind | null
  onChange: (kind: DecisionKind) => void
}) {
  const words = useTranslations('decide')
  const handWords = useHandWords()
  const group = useId()
  return (
    <fieldset className="stack">
      <legend className="sr-only">{words('choose')}</legend>
      {props.item.choices.map((choice) => (
        <label
          key={choice.kind}
          className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md border-[1.5px] border-edge bg-surface px-3 py-2 text-sm has-checked:border-accent has-checked:bg-tint has-checked:text-tint-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-default has-disabled:border-line has-disabled:text-ink-3"
        >
          <input
            type="radio"
            className="sr-only"
            name={group}
            value={choice.kind}
            checked={props.value === choice.kind}
            disabled={choice.rung === null}
            onChange={() => {
              props.onChange(choice.kind)
            }}
          />
          <Icon name={icons[choice.kind]} small />
          <b className="fill">{words(`kinds.${choice.kind}`)}</b>
          <span className="tab-nums">
            {choice.rung === null ? words('lastStep') : handWords.move(props.item, choice)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
