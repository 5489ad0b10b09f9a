'use client'
import { useTranslations } from 'next-intl'
import { exerciseChangesOf } from '@/domain/exercise-change'
import { WALK } from '@/domain/exercise-item'
import type { Language } from '@/domain/person'
import type { DecisionStep } from '@/domain/programme'
import type { WeekProposal } from '@/domain/week-decision'
import { isolated } from '@/messages/isolated'
import { Words } from '@/messages/words'
import { useChangeWords } from '@/record/use-change-words'
import { useExerciseChangeWords } from '@/record/use-exercise-change-words'
import { walkMinutes } from '@/record/use-week-words'

type Decided = {
  week: WeekProposal
  steps: readonly DecisionStep[]
  /** Written by the clinician, where the proposal is not followed. */
  reason: string | null
}

/** What the patient will read about it on Today, in the patient's language. */
export function PatientReads(
  props: Decided & { name: string; language: Language; messages: Record<string, unknown> },
) {
  const words = useTranslations('weekly')
  const { week, steps, reason } = props
  if (steps.length === 0) return null
  return (
    <section aria-label={words('willRead', { name: props.name })}>
      <p className="tiny soft">{words('willRead', { name: isolated(props.name) })}</p>
      <div className="grid gap-1" lang={props.language}>
        <Words language={props.language} messages={props.messages}>
          <OfWalk week={week} steps={steps} reason={reason} />
          <OfExercises week={week} steps={steps} reason={reason} />
        </Words>
      </div>
    </section>
  )
}

function OfWalk({ week, steps, reason }: Decided) {
  const changeWords = useChangeWords()
  const step = steps.find(({ item }) => item === WALK)
  if (step === undefined) return null
  const { from: minutesBefore, to: minutesAfter } = walkMinutes(week, step)
  const change = { ...step, minutesBefore, minutesAfter, reason }
  return (
    <p className="small">
      “{changeWords.walk(change)}. {changeWords.about(change)}”
    </p>
  )
}

/** A written reason stands with the walk. */
function OfExercises({ week, steps, reason }: Decided) {
  const changeWords = useExerciseChangeWords()
  return exerciseChangesOf(week, steps, reason).map((change) => (
    <p key={change.item.itemId} className="small">
      “{changeWords.title(change)}.{reason === null ? ` ${changeWords.about(change)}` : null}”
    </p>
  ))
}
