'use client'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/calendar-day'
import type { OutcomeAnswer } from '@/domain/outcome'
import { OUTCOME_DAYS } from '@/domain/outcome-due'
import { useDates } from '@/messages/use-dates'
import type { PatientRecord } from '@/offline/use-phone'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/page-state'
import { PhonePage } from '@/ui/phone-page'
import { useSaidLines } from './use-said-lines'

/** Nothing is asked: what was answered in the last two weeks, to be read and put right; else when it will be asked. */
export function OwnAnswers(props: { patient: PatientRecord; onMend: (answer: OutcomeAnswer) => void }) {
  const { record, clinic } = props.patient
  const words = useTranslations('outcomes')
  const dates = useDates()
  const linesOf = useSaidLines()
  const last = record.outcomes.answers.at(-1)
  const isFresh = last !== undefined && record.today < addDays(last.day, OUTCOME_DAYS)
  return (
    <PhonePage
      bar={
        <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
          {words('close')}
        </ButtonLink>
      }
    >
      {isFresh ? (
        <>
          <h1>{words('own.title', { day: dates.day(last.day, 'weekday') })}</h1>
          <ul className="my-4">
            {linesOf(last, last.change !== null).map(({ step, question, said }) => (
              <li key={step} className="border-t border-line py-2 wrap-anywhere">
                <span className="small soft block" dir="auto">
                  {question}
                </span>
                <b>{said}</b>
              </li>
            ))}
          </ul>
          <Button
            size="mid"
            wide
            icon="edit"
            onClick={() => {
              props.onMend(last)
            }}
          >
            {words('saved.mend')}
          </Button>
        </>
      ) : (
        <>
          <h1 className="sr-only">{words('page.title')}</h1>
          <EmptyState icon="check" title={words('own.none')}>
            {words('own.about', { clinic: clinic.name })}
          </EmptyState>
        </>
      )}
    </PhonePage>
  )
}
