'use client'
import { useTranslations } from 'next-intl'
import { exerciseLock } from '@/domain/exercise-lock'
import { itemsOn, todayExercises } from '@/domain/exercise-record'
import type { TodayExercise } from '@/domain/exercise-record'
import type { PatientRecord } from '@/offline/use-phone'
import { useItemWords } from '@/record/use-item-words'
import { AppLink } from '@/ui/app-link'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import { StillFigure } from '@/ui/still-figure'

/** The exercises of the day, each with what it asks and what is done of it. */
export function ExercisesToday({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('todayExercises')
  const { record, now } = patient
  const asked = todayExercises(record, now)
  const isLocked = exerciseLock(record).locked && itemsOn(record, record.today).length > 0
  if (asked.length === 0 && !isLocked) return null
  return (
    <section className="mb-5" aria-labelledby="exercises">
      <div className="section-head">
        <h2 id="exercises">{words('title')}</h2>
        {isLocked ? null : (
          <p className="soft">
            {words('count', {
              done: asked.filter(({ state }) => state === 'done').length,
              of: asked.length,
            })}
          </p>
        )}
      </div>
      {isLocked ? (
        <Notice icon="lock">{words('locked')}</Notice>
      ) : (
        <ul className="card exercise-list">
          {asked.map((one) => (
            <li key={one.item.itemId}>
              <ExerciseLink asked={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ExerciseLink({ asked }: { asked: TodayExercise }) {
  const words = useTranslations('todayExercises.state')
  const itemWords = useItemWords()
  const { item, rung, dose, state, doneSets } = asked
  const done = doneSets.filter((one) => one > 0).length
  return (
    <AppLink href={`/exercise?item=${item.itemId}`}>
      {item.figure === null ? null : <StillFigure kind={item.figure} />}
      <span className="fill">
        <b className="block">{itemWords.name(item)}</b>
        <span className="small soft block">{itemWords.sentence(item, { ...rung, dose })}</span>
        <span className="small exercise-state" data-state={state}>
          <Icon name={state === 'done' ? 'check' : state === 'partial' ? 'less' : 'today'} small />
          {words(state, { done, of: rung.sets })}
        </span>
      </span>
      <Icon name="right" small />
    </AppLink>
  )
}
