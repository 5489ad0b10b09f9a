'use client'
import { useTranslations } from 'next-intl'
import { lastExerciseChanges, saidByWalk } from '@/domain/exercise-change'
import type { TodayCard } from '@/domain/today-card'
import { useDates } from '@/messages/use-dates'
import type { PatientRecord } from '@/offline/use-phone'
import { useExerciseChangeWords } from '@/record/use-exercise-change-words'
import { Icon } from '@/ui/icon'

/** Below the walk's: what changed last in each exercise, and why. Who decided it and when stands there where it was
 * decided by itself. */
export function ExerciseChanges({ patient, card }: { patient: PatientRecord; card: TodayCard }) {
  const words = useTranslations('today')
  const dates = useDates()
  const changeWords = useExerciseChangeWords()
  const { lastChange: walk, programmeId } = card
  const changes = programmeId === null ? [] : lastExerciseChanges(patient.record, programmeId)
  if (changes.length === 0) return null
  return (
    <section className="why mt-5" aria-labelledby="exercise-changes">
      <span className="why-glyph">
        <Icon name="progress" />
      </span>
      <h2 id="exercise-changes">{words('exerciseChange.title')}</h2>
      <ul className="stack">
        {changes.map((change) => {
          const { item, from, by } = change
          const said = saidByWalk(change, walk)
          return (
            <li key={item.itemId}>
              <p>
                <b>{changeWords.title(change)}</b>
              </p>
              {from > card.day && !said.when ? (
                <p>{words('change.fromDay', { day: dates.day(from, 'weekday') })}</p>
              ) : null}
              {said.why ? null : <p>{changeWords.about(change)}</p>}
              {said.when ? null : (
                <p className="small soft">
                  {words('change.by', { name: by, day: dates.day(from, 'brief') })}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
