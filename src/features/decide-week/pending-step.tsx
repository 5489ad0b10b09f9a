'use client'
import { useTranslations } from 'next-intl'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { FromTo } from './from-to'
import { RailHeading } from './rail-heading'
import { walkStep } from './step-choices'
import type { Situation } from './step-choices'
import { UndoDecision } from './undo-decision'
import { useDecisionWords } from './use-decision-words'
import { useHandWords } from './use-hand-words'

/** Decided today: what comes into force tomorrow, and the way back. */
export function PendingStep(props: {
  patientId: string
  record: RecordFacts
  situation: Extract<Situation, { kind: 'pending' }>
  takesFocus: boolean
  onDone: () => void
}) {
  const { decision, now, next } = props.situation
  const words = useTranslations('decide')
  const desk = useTranslations('desk')
  const dates = useDates()
  const walk = walkStep(decision)
  const decisionWords = useDecisionWords()
  const exercises = useHandWords().exercisesOf(decision, props.record)
  return (
    <div className="stack">
      <p className="small soft">
        {decisionWords.under(decision, props.record) ??
          words('decided', { by: decision.decidedBy, at: dates.moment(decision.decidedAt, 'brief') })}
      </p>
      <RailHeading takesFocus={props.takesFocus}>
        {walk === null ? exercises.join(' ') : words(`kinds.${walk.kind}`)}
      </RailHeading>
      {walk === null ? null : (
        <FromTo
          from={now.minutes}
          to={next.minutes}
          unit={words('from', { day: dates.day(decision.fromDay, 'short') })}
        />
      )}
      {walk === null
        ? null
        : exercises.map((line) => (
            <p key={line} className="small">
              {line}
            </p>
          ))}
      {decision.reason === null ? null : <p className="small">{desk('quote', { text: decision.reason })}</p>}
      {decisionWords.proposed(decision, props.record).map((line) => (
        <p key={line} className="tiny soft">
          {line}
        </p>
      ))}
      <UndoDecision
        patientId={props.patientId}
        record={props.record}
        decision={decision}
        onDone={props.onDone}
      />
    </div>
  )
}
