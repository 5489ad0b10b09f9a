'use client'
import { useTranslations } from 'next-intl'
import type { DecisionFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { standingDecision, walkStep } from './step-choices'
import { UndoDecision } from './undo-decision'
import { useDecisionWords } from './use-decision-words'
import { useHandWords } from './use-hand-words'

const SHOWN = 2

/** The last decisions: what, why, who and when; those taken back stay, struck through and said so. */
export function DecisionHistory(props: { patientId: string; record: RecordFacts; onDone: () => void }) {
  const { patientId, record, onDone } = props
  const words = useTranslations('decide.history')
  // One that waits for tomorrow is told above, with its own way back; not so under a stop.
  const isStopped = record.stops.some(({ liftedAt }) => liftedAt === null)
  const decisions = record.decisions
    .filter(({ fromDay, withdrawn }) => isStopped || withdrawn !== null || fromDay <= record.today)
    .toReversed()
  if (decisions.length === 0) return null
  const standing = standingDecision(record)
  const item = (decision: DecisionFacts) => (
    <li key={decision.id} className="grid gap-1 border-t border-line py-2 first:border-0">
      <Decided decision={decision} record={record} />
      {decision === standing ? (
        <UndoDecision patientId={patientId} record={record} decision={decision} onDone={onDone} />
      ) : null}
    </li>
  )
  return (
    <section className="border-t border-line pt-3" aria-label={words('title')}>
      <h3 className="small">{words('title')}</h3>
      <ul>{decisions.slice(0, SHOWN).map(item)}</ul>
      {decisions.length > SHOWN ? (
        <details>
          <summary className="small cursor-pointer py-2 text-accent">
            {words('earlier', { count: decisions.length - SHOWN })}
          </summary>
          <ul>{decisions.slice(SHOWN).map(item)}</ul>
        </details>
      ) : null}
    </section>
  )
}

function Decided({ decision, record }: { decision: DecisionFacts; record: RecordFacts }) {
  const words = useTranslations('decide.history')
  const desk = useTranslations('desk')
  const dates = useDates()
  const exercises = useHandWords().exercisesOf(decision, record)
  const decisionWords = useDecisionWords()
  const what = decisionWords.what(decision, record)
  const { withdrawn } = decision
  return (
    <>
      <p className="small">
        <b>{withdrawn === null ? what : <del>{what}</del>}</b>, {dates.day(decision.fromDay, 'brief')}
      </p>
      {walkStep(decision) === null || exercises.length === 0 ? null : (
        <p className="small">{exercises.join('. ')}</p>
      )}
      {decision.reason === null ? null : <p className="small">{desk('quote', { text: decision.reason })}</p>}
      {decisionWords.proposed(decision, record).map((line) => (
        <p key={line} className="tiny soft">
          {line}
        </p>
      ))}
      <p className="tiny soft">
        {decisionWords.under(decision, record) ??
          words('by', { by: decision.decidedBy, at: dates.moment(decision.decidedAt, 'brief') })}
      </p>
      {withdrawn === null ? null : (
        <p className="tiny soft">
          {words('undone', { by: withdrawn.by, day: dates.day(withdrawn.day, 'brief') })}
        </p>
      )}
    </>
  )
}
