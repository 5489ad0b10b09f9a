'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { uuidSchema } from '@/domain/entry'
import type { WalkFact } from '@/domain/entry'
import type { Refusal } from '@/domain/refusal'
import { loggedTimer, timedOf } from '@/domain/timed-walk'
import { todayCard } from '@/domain/today-card'
import { phone } from '@/offline/browser-phone'
import { checkOnPhone } from '@/offline/check-on-phone'
import { goHere, goOnHere } from '@/offline/go-here'
import { newId } from '@/offline/new-id'
import { refused } from '@/offline/queued-fact'
import type { QueuedFact } from '@/offline/queued-fact'
import { raiseStop } from '@/offline/raise-stop'
import { momentNow } from '@/offline/use-phone'
import type { PatientRecord } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { addressOf, firstAnswers, openStep, stepOf, walkOf } from './walk-answers'
import type { WalkAnswers, WalkStep } from './walk-answers'

/** The refused walk that is entered again, and whether it was refused for a time that had not come. */
function enteredAgain(queue: readonly QueuedFact[], id: string | null) {
  for (const { fact, sending } of refused(queue)) {
    if (fact.kind !== 'walk' || fact.id !== id) continue
    return { refused: fact, isAhead: sending.state === 'refused' && sending.code === 'in-the-future' }
  }
  return { refused: null, isAhead: false }
}

/** The questions of one walk, one step of the browser's history each, so that Back goes back by one question. */
export function useWalkFlow({ record, queue, draft, timer, now }: PatientRecord) {
  const params = useSearchParams()
  const wished = stepOf(params.get('step')) ?? (params.has('minutes') ? 'before' : 'minutes')
  const [usual] = useState(() => todayCard(record, now).usualMinutes)
  const [answers, setAnswers] = useState(() => {
    const id = uuidSchema.safeParse(params.get('walk')).data ?? newId()
    return firstAnswers({
      id,
      minutes: params.get('minutes'),
      day: params.get('day'),
      today: record.today,
      draft: params.get('step') === 'gate' ? draft : null,
      ...enteredAgain(queue, params.get('again')),
      usual,
      timed: timer?.state === 'finished' && timer.id === id ? timedOf(timer) : null,
    })
  })
  const [saved, setSaved] = useState<WalkFact | null>(null)
  const saving = useSaving()
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
    const walk = walkOf(answers, 'clear', momentNow())
    const wrong = walk === null ? null : check(walk)
    setRefusal(wrong)
    if (walk !== null && wrong === null) goTo('before')
  }

  const answer = (next: Partial<WalkAnswers>, step: WalkStep) => {
    const moment = momentNow()
    const endedAt = step === 'gate' ? (answers.endedAt ?? moment.at) : answers.endedAt
    const given = { ...answers, ...next, endedAt }
    setAnswers(given)
    const walk = walkOf(given, 'clear', moment)
    // A refused walk is kept already, where it was refused.
    if (step === 'gate' && walk !== null && given.again === null) {
      const { id, day, startedAt, minutes, before, worst } = walk
      const { timed } = given
      const kept = phone.keepDraft({ id, day, startedAt, minutes, before, worst, savedAt: moment.at, timed })
      // Without it only a reload begins again.
      kept.catch(() => undefined)
    }
    goTo(step, given)
  }

  /** What the walk was kept as until now. */
  const letGo = async (walk: WalkFact | null) => {
    try {
      if (walk !== null && timer?.id === walk.id) {
        const isCounted = walk.movingSeconds !== undefined
        await phone.changeTimer((one) => (one?.id === walk.id ? loggedTimer(one, isCounted) : one))
      }
      if (draft?.id === answers.id) await phone.keepDraft(null)
      if (answers.again !== null) await phone.drop(answers.again)
    } catch {
      // It stays to be dropped by hand: the walk itself is kept.
    }
  }

  /** "Yes or not sure": what to do comes at once. A stop is never kept back by what is wrong with a walk. */
  const stop = () => {
    const walk = walkOf(answers, 'stopped', momentNow())
    const kept = walk === null || check(walk) !== null ? null : walk
    void raiseStop('walk', kept).then(() => letGo(kept))
    setSaved(walk)
    goOnHere('/stop')
  }

  const keep = async (): Promise<'left' | 'stays'> => {
    const walk = walkOf(answers, 'clear', momentNow())
    if (walk === null) return 'stays'
    const wrong = check(walk)
    setRefusal(wrong)
    if (wrong !== null) {
      goTo('minutes')
      return 'stays'
    }
    await phone.record(walk)
    setSaved(walk)
    goOnHere(addressOf('saved', answers))
    void letGo(walk)
    return 'left'
  }
  const save = () => saving.save(keep)

  const { isBusy, isMissed } = saving
  return {
    step,
    isOver,
    answers,
    setAnswers,
    usual,
    saved,
    refusal,
    back,
    takeMinutes,
    answer,
    stop,
    save,
    isBusy,
    isMissed,
  }
}

export type WalkFlow = ReturnType<typeof useWalkFlow>
