'use client'
import { useTranslations } from 'next-intl'
import type { VisitQuestion } from '@/domain/visit-questions'
import { useVisitWords } from '@/record/use-visit-words'
import { CheckField } from '@/ui/check-field'

/** What the facts say to ask; ticked off as one goes, for oneself. */
export function VisitQuestions(props: {
  questions: readonly VisitQuestion[]
  ticked: readonly string[]
  onTick: (ticked: string[]) => void
}) {
  const words = useTranslations('appointment.ask')
  const visitWords = useVisitWords('clinic')
  const { questions, ticked } = props
  return (
    <section>
      <h2 className="mb-1 text-base">{words('title')}</h2>
      {questions.length === 0 ? <p className="small soft">{words('none')}</p> : null}
      <ul className="story-ask">
        {questions.map((question) => {
          const said = visitWords.question(question)
          const isTicked = ticked.includes(said)
          return (
            <li key={said}>
              <CheckField
                label={said}
                checked={isTicked}
                onChange={() => {
                  props.onTick(isTicked ? ticked.filter((one) => one !== said) : [...ticked, said])
                }}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
