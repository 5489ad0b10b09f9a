'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import type { ExerciseFact } from '@/domain/entry'
import type { RefusalCode } from '@/domain/refusal'
import type { RecordFacts } from '@/domain/record'
import { phone } from '@/offline/browser-phone'
import { checkOnPhone } from '@/offline/check-on-phone'
import { goOnHere } from '@/offline/go-here'
import { CorrectionPage } from './correction-page'
import { addressOfDay } from './entry-address'
import { ScoreChips } from './score-chips'
import { countOf, SetFields } from './set-fields'

type Exercised = Pick<ExerciseFact, 'sets' | 'effort' | 'pain'>

/** What was done of an exercise on one day: in each set, how hard, and the pain with it. */
export function ExerciseForm(props: {
  title: string
  /** Which exercise, and what it asked for. */
  about: ReactNode
  saveWord: string
  day: CalendarDay
  start: Exercised
  record: RecordFacts
  factOf: (done: Exercised) => ExerciseFact
  /** What the day says once it is kept. */
  done: 'corrected' | 'noted'
}) {
  const words = useTranslations('ownEntries')
  const errors = useTranslations('errors')
  const [typed, setTyped] = useState(() => props.start.sets.map((set) => set.map(String)))
  const [effort, setEffort] = useState(props.start.effort)
  const [pain, setPain] = useState(props.start.pain)
  const [faults, setFaults] = useState<{ isTried: boolean; code: RefusalCode | null }>({
    isTried: false,
    code: null,
  })
  const save = async (): Promise<'left' | 'stays'> => {
    const counts = typed.map((set) => set.map(countOf))
    const sets = counts.map((set) => set.filter((count) => count !== null))
    const isWrong = counts.flat().includes(null)
    const next = props.factOf({ sets, effort, pain })
    const code = isWrong ? null : (checkOnPhone(next, props.record)?.code ?? null)
    setFaults({ isTried: true, code })
    if (isWrong || code !== null) return 'stays'
    await phone.record(next)
    goOnHere(addressOfDay(props.day, props.done))
    return 'left'
  }
  return (
    <CorrectionPage
      title={props.title}
      day={props.day}
      saveWord={props.saveWord}
      faults={faults}
      onSave={save}
    >
      {props.about}
      <SetFields sets={typed} isTried={faults.isTried} onChange={setTyped} />
      <ScoreChips title={words('effortTitle')} score={effort} onChange={setEffort} />
      <ScoreChips title={words('painTitle')} score={pain} onChange={setPain} />
      {faults.code === null ? null : (
        <p className="field-error" role="alert">
          {errors(faults.code)}
        </p>
      )}
    </CorrectionPage>
  )
}
