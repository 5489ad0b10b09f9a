import { exerciseByHand, exerciseChangesOf } from '@/domain/exercise-change'
import type { ExerciseChange } from '@/domain/exercise-change'
import { WALK } from '@/domain/walk-item'
import type { DecisionStep } from '@/domain/programme'
import type { WeekProposal } from '@/domain/week-decision'
import type { WalkChange } from '@/record/use-change-words'
import { walkMinutes } from '@/record/use-week-words'
import type { HandItem, OpenStep } from './step-choices'

/** What Today will tell of a decision once it is made. */
export type Told = { walk: WalkChange | null; exercises: ExerciseChange[] }

/** @param reason written by the clinician, where the proposal is not followed */
export function toldOfWeek(week: WeekProposal, steps: readonly DecisionStep[], reason: string | null): Told {
  const step = steps.find(({ item }) => item === WALK)
  const minutes = step === undefined ? null : walkMinutes(week, step)
  return {
    walk:
      step === undefined || minutes === null
        ? null
        : { ...step, minutesBefore: minutes.from, minutesAfter: minutes.to, reason },
    exercises: exerciseChangesOf(week, steps, reason),
  }
}

export function toldByHand(item: HandItem, { kind, rung, amount }: OpenStep, reason: string): Told {
  if (item.exercise === null) {
    const minutes = { minutesBefore: item.amount, minutesAfter: amount }
    return { walk: { kind, ...minutes, reason, proposal: null, figures: null }, exercises: [] }
  }
  const places = { before: { rung: item.rung, amount: item.amount }, after: { rung, amount } }
  const change = exerciseByHand(item.exercise, kind, places, reason)
  return { walk: null, exercises: change === null ? [] : [change] }
}
