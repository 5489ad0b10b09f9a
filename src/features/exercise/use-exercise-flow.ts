'use client'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import type { TodayExercise } from '@/domain/exercise-record'
import type { Refusal } from '@/domain/refusal'
import { phone } from '@/offline/browser-phone'
import { checkOnPhone } from '@/offline/check-on-phone'
import { forgetSitting } from '@/offline/exercise-sitting'
import { goHere, goOnHere } from '@/offline/go-here'
import { newExercise } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import type { PatientRecord } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { setsDone, turnsOf } from './turns'
import { useSitting } from './use-sitting'

const steps = ['do', 'effort', 'pain', 'check'] as const
export type ExerciseStep = (typeof steps)[number]

/** One exercise: its sets, then two questions, one step of the browser's history each. */
export function useExerciseFlow(today: TodayExercise, { record }: PatientRecord) {
  const { item, rung, dose, doneSets } = today
  const params = useSearchParams()
  const { sitting, change } = useSitting(item.itemId, record.today)
  // What an earlier sitting of the day left; once all is done one more set is offered. Fixed while this one lasts.
  const [earlier] = useState(() => doneSets.filter((done) => done > 0).length)
  const turns = turnsOf(Math.max(1, rung.sets - earlier), item.perSide)
  const [effort, setEffort] = useState<number | null | undefined>(undefined)
  const [pain, setPain] = useState<number | null | undefined>(undefined)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const saving = useSaving()

  const place = sitting.done.length
  const sets = setsDone(turns, sitting.done)
  const asked = steps.find((one) => one === params.get('step')) ?? 'do'
  // After a reload the questions come again, since nothing was recorded yet.
  const open = asked === 'check' && pain === undefined ? 'pain' : asked
  const answered = open === 'pain' && effort === undefined ? 'effort' : open
  const step: ExerciseStep = answered !== 'do' && sets.length === 0 ? 'do' : answered

  const goTo = (next: ExerciseStep) => {
    goHere(`/exercise?item=${item.itemId}${next === 'do' ? '' : `&step=${next}`}`)
    window.scrollTo(0, 0)
  }
  /** What the turn that is on came to, in the exercise's unit; on to the next one, or to the questions. */
  const take = (amount: number, run: Parameters<typeof change>[0]['run'] = null) => {
    const done = [...sitting.done, amount]
    change({ done, run })
    if (done.length === turns.length && setsDone(turns, done).length > 0) goTo('effort')
  }
  const takeBack = () => {
    change({ done: sitting.done.slice(0, -1), run: null })
  }
  const keep = async (): Promise<'left' | 'stays'> => {
    const done = { sets, effort: effort ?? null, pain: pain ?? null }
    const fact = newExercise(momentNow(), null, item.itemId, done, sitting.id)
    const wrong = checkOnPhone(fact, record)
    setRefusal(wrong)
    if (wrong !== null) return 'stays'
    await phone.record(fact)
    forgetSitting()
    goOnHere('/today')
    window.scrollTo(0, 0)
    return 'left'
  }
  return {
    step,
    item,
    rung,
    dose,
    turns,
    place,
    turn: turns[place] ?? null,
    sets,
    run: sitting.run,
    setRun: (run: typeof sitting.run) => {
      change({ run })
    },
    take,
    takeBack,
    effort,
    pain,
    answerEffort: (score: number | null) => {
      setEffort(score)
      goTo('pain')
    },
    answerPain: (score: number | null) => {
      setPain(score)
      goTo('check')
    },
    /** To the questions with what was done so far, or out where nothing was. */
    finish: () => {
      if (sets.length > 0) goTo('effort')
      else {
        forgetSitting()
        goOnHere('/today')
      }
    },
    refusal,
    save: () => saving.save(keep),
    isBusy: saving.isBusy,
    isMissed: saving.isMissed,
  }
}

export type ExerciseFlow = ReturnType<typeof useExerciseFlow>
