'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { minutesOf } from '@/domain/entry-check'
import { uuidSchema } from '@/domain/entry'
import type { WalkFact } from '@/domain/entry'
import type { Refusal } from '@/domain/refusal'
import { todayCard } from '@/domain/today-card'
import { phone } from '@/offline/browser-phone'
import { checkOnPhone } from '@/offline/check-on-phone'
import { goHere, goOnHere } from '@/offline/go-here'
import { newWalk } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { raiseStop } from '@/offline/raise-stop'
import { momentNow } from '@/offline/use-phone'
import type { PatientRecord } from '@/offline/use-phone'
import { addressOf, firstAnswers, openStep, stepOf } from './walk-answers'
import type { WalkAnswers, WalkStep } from './walk-answers'

/** The walk as it would be recorded now; null while its minutes or its day are missing. */
function walkOf({ id, day, minutes, before, worst }: WalkAnswers, gate: WalkFact['gate']): WalkFact | null {
  const whole = minutesOf(minutes)
  if (whole === null || day === '') return null
  const walked = { minutes: whole, before: before ?? null, worst: worst ?? null, gate }
  return newWalk(momentNow(), day, walked, id)
}

/** The questions of one walk, one step of the browser's history each, so that Back goes back by one question. */
export function useWalkFlow({ record, queue, draft, now }: PatientRecord) {
  const params = useSearchParams()
  const wished = stepOf(params.get('step')) ?? (params.has('minutes') ? 'before' : 'minutes')
  const [usual] = useState(() => todayCard(record, now).usualMinutes)
  const [answers, setAnswers] = useState(() =>
    firstAnswers({
      id: uuidSchema.safeParse(params.get('walk')).data ?? newId(),
      minutes: params.get('minutes'),
      day: params.get('day'),
      today: record.today,
      draft: params.get('step') === 'gate' ? draft : null,
      usual,
    }),
  )
  const [saved, setSaved] = useState<WalkFact | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  // A walk of this sitting that is recorded already: Back or a reload must not ask for it again.
  const [isOver] = useState(
    () =>
      record.entries.some(({ entryId }) => entryId === answers.id) ||
      queue.some(({ fact }) => fact.id === answers.id),
  )
  const step = saved === null ? openStep(wished, answers) : 'saved'

  useEffect(() => {
    // The first question gets its address too.
    if (!isOver) goOnHere(addressOf(step, answers))
    // Once, for the page as it was opened.
  }, [])

  const isSaved = saved !== null
  useEffect(() => {
    // Back from a saved walk, or a reload, leads out: its questions are answered.
    const leave = () => {
      goOnHere('/today')
    }
    if (isOver) leave()
    if (!isSaved) return
    window.addEventListener('popstate', leave)
    return () => {
      window.removeEventListener('popstate', leave)
    }
  }, [isOver, isSaved])

  const goTo = (next: WalkStep, given = answers) => {
    goHere(addressOf(next, given))
  }
  const back = () => {
    if (window.history.length > 1) window.history.back()
    else goHere('/today')
  }

  const check = (walk: WalkFact): Refusal | null => checkOnPhone(walk, record)

  /** On from the minutes; says what is wrong with them, or with the day, at the field. */
  const takeMinutes = () => {
    const walk = walkOf(answers, 'clear')
    const wrong = walk === null ? null : check(walk)
    setRefusal(wrong)
    if (walk !== null && wrong === null) goTo('before')
  }

  const answer = (next: Partial<WalkAnswers>, step: WalkStep) => {
    const given = { ...answers, ...next }
    setAnswers(given)
    const walk = walkOf(given, 'clear')
    if (step === 'gate' && walk !== null) {
      const { id, day, minutes, before, worst, recordedAt } = walk
      const earlier = given.day !== null
      void phone.keepDraft({ id, day, earlier, minutes, before, worst, savedAt: recordedAt })
    }
    goTo(step, given)
  }

  const save = async (gate: WalkFact['gate']) => {
    const walk = walkOf(answers, gate)
    if (walk === null) return
    const wrong = check(walk)
    // A stop is never kept back by what is wrong with a walk.
    if (gate === 'stopped') await raiseStop('walk', wrong === null ? walk : null)
    setRefusal(wrong)
    if (wrong !== null && gate === 'clear') {
      goTo('minutes')
      return
    }
    if (gate === 'clear') await phone.record(walk)
    setSaved(walk)
    goOnHere(gate === 'stopped' ? '/stop' : addressOf('saved', answers))
    await phone.keepDraft(null)
  }

  return { step, isOver, answers, setAnswers, usual, saved, refusal, goTo, back, takeMinutes, answer, save }
}

export type WalkFlow = ReturnType<typeof useWalkFlow>
