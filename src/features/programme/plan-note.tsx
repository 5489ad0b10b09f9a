'use client'
import { useTranslations } from 'next-intl'
import { saidByWalk } from '@/domain/exercise-change'
import { useChangeWords } from '@/record/use-change-words'
import type { WalkChange } from '@/record/use-change-words'
import { useExerciseChangeWords } from '@/record/use-exercise-change-words'
import type { ProgrammeForm } from './programme-form'
import { easyMinutes, rungMinutes } from './ramp-form'
import type { ToldOfForm } from './told-of-form'

/** The whole walk that the first day asks for. */
export function firstMinutes(form: ProgrammeForm): number | null {
  const brisk = rungMinutes(form)[form.startRung - 1]
  return brisk === undefined || brisk === null ? null : brisk + easyMinutes(form)
}

/** What Today says of a plan that begins or has changed, in Today's own words and the language around it. */
export function PlanNote({ form, told }: { form: ProgrammeForm; told: ToldOfForm | null }) {
  const words = useTranslations('today.change')
  const changeWords = useChangeWords()
  const minutes = firstMinutes(form)
  if (minutes === null) return null
  const walk = told === null ? asTyped(form, minutes) : told.walk
  return (
    <>
      <p className="font-[560]">{walk === null ? words('start', { minutes }) : changeWords.walk(walk)}</p>
      <p className="break-words">{walk === null ? words('startAbout') : changeWords.about(walk)}</p>
      {told === null || told.exercises.length === 0 ? null : <OfExercises {...told} />}
    </>
  )
}

/** Of a change while some field says nothing usable; null where a course begins. */
function asTyped(form: ProgrammeForm, minutes: number): WalkChange | null {
  if (form.continues === null) return null
  const reason = form.changeReason.trim()
  return {
    ...{ kind: 'change', minutesBefore: minutes, minutesAfter: minutes },
    ...{ reason: reason === '' ? null : reason, proposal: null, figures: null },
  }
}

function OfExercises({ walk, exercises }: ToldOfForm) {
  const words = useTranslations('today.exerciseChange')
  const changeWords = useExerciseChangeWords()
  return (
    <>
      <p className="mt-2 font-[560]">{words('title')}</p>
      <ul>
        {exercises.map((change) => (
          <li key={change.item.itemId} className="break-words">
            {changeWords.title(change)}.
            {saidByWalk(change, walk).why ? null : ` ${changeWords.about(change)}`}
          </li>
        ))}
      </ul>
    </>
  )
}
