'use client'
import { useTranslations } from 'next-intl'
import { screeningQuestions } from '@/domain/screening'
import type { ScreeningFacts } from '@/domain/screening'
import type { RecordFacts } from '@/domain/record'
import { SignedWords } from './signed-words'
import { useWhoAnswered } from './use-who-answered'

/** All nineteen answers of the latest screening, and the earlier ones one click away. */
export function AnswerList({ record, name }: { record: RecordFacts; name: string }) {
  const words = useTranslations('screeningDesk')
  const who = useWhoAnswered(name, record.timeZone)
  const [latest, ...earlier] = record.screenings.toReversed()
  if (latest === undefined) return null
  return (
    <section className="panel panel-body stack" aria-labelledby="screening-answers">
      <h2 id="screening-answers">{words('list')}</h2>
      <Answers screening={latest} />
      {earlier.length === 0 ? null : (
        <details>
          <summary>{words('earlier', { count: earlier.length })}</summary>
          <ul className="stack-wide mt-3">
            {earlier.map((screening) => (
              <li key={screening.id} className="stack border-t border-line pt-3">
                <p className="small soft">{who(screening)}</p>
                {screening.signed === null ? (
                  <p className="small">{words('unsigned')}</p>
                ) : (
                  <SignedWords signed={screening.signed} timeZone={record.timeZone} />
                )}
                <Answers screening={screening} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** What was not answered with no stands out by weight, never by colour. */
function Answers({ screening }: { screening: ScreeningFacts }) {
  const words = useTranslations('screening')
  return (
    <dl className="gap-x-8 sm:columns-2">
      {screeningQuestions.map((question) => {
        const answer = screening.answers[question]
        return (
          <div
            key={question}
            className="flex break-inside-avoid justify-between gap-4 border-t border-line py-1.5"
          >
            <dt>{words(`ask.${question}.short`)}</dt>
            <dd className={answer === 'no' ? 'soft' : 'font-bold'}>{words(`answers.${answer}`)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
