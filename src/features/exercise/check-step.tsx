'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { PainSettings } from '@/domain/pain'
import { NotKept } from '@/record/not-kept'
import { PainMessage } from '@/record/pain-message'
import { useItemWords } from '@/record/use-item-words'
import { useSetWords } from '@/record/use-set-words'
import { BackButton } from '@/ui/back-button'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PhonePage } from '@/ui/phone-page'
import type { ExerciseFlow } from './use-exercise-flow'

/** All of it once more, with what its pain means, then saved.
 * @param settings of the programme of today */
export function CheckStep({ flow, settings }: { flow: ExerciseFlow; settings: PainSettings | null }) {
  const words = useTranslations('exercise')
  const errors = useTranslations('errors')
  const setWords = useSetWords()
  const name = useItemWords().name(flow.item)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
  }, [])
  const score = (given: number | null | undefined) =>
    typeof given === 'number' ? words('score', { score: given }) : words('skipped')
  const rows = [
    ...flow.sets.map((set, place): [string, string] => [
      words('check.set', { number: place + 1 }),
      setWords(set, flow.item.unit),
    ]),
    [words('check.effort'), score(flow.effort)],
    [words('check.pain'), score(flow.pain)],
  ] satisfies [string, string][]
  return (
    <PhonePage main="ask" bar={<BackButton>{words('back')}</BackButton>}>
      <h1 ref={head} tabIndex={-1}>
        {name}
      </h1>
      <dl className="checked">
        {rows.map(([term, told]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      <div className="stack mb-6 empty:hidden">
        <PainMessage
          of="exercise"
          before={null}
          worst={flow.pain ?? null}
          minutes={null}
          isEarlier={false}
          settings={settings}
        />
      </div>
      {flow.refusal === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(flow.refusal.code)}
        </Notice>
      )}
      <NotKept isMissed={flow.isMissed} />
      <Button variant="main" size="big" busy={flow.isBusy} onClick={() => void flow.save()}>
        {words('save')}
      </Button>
    </PhonePage>
  )
}
