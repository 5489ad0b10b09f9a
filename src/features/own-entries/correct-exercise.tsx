'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ExerciseEntry } from '@/domain/entry'
import type { RefusalCode } from '@/domain/refusal'
import type { RecordFacts } from '@/domain/record'
import { phone } from '@/offline/browser-phone'
import { checkOnPhone } from '@/offline/check-on-phone'
import { goOnHere } from '@/offline/go-here'
import { correctedExercise } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import { TextField } from '@/ui/text-field'
import { CorrectionPage } from './correction-page'
import { addressOfDay } from './entry-address'
import { ScoreChips } from './score-chips'

/** As typed: null unless a whole number of at most an hour's seconds. */
const countOf = (typed: string): number | null => {
  const count = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null
  return count !== null && count <= 3600 ? count : null
}

/** An exercise once more: what was done in each set, how hard, and the pain with it. */
export function CorrectExercise({ entry, record }: { entry: ExerciseEntry; record: RecordFacts }) {
  const words = useTranslations('ownEntries')
  const errors = useTranslations('errors')
  const [typed, setTyped] = useState(() => entry.sets.map((set) => set.map(String)))
  const [effort, setEffort] = useState(entry.effort)
  const [pain, setPain] = useState(entry.pain)
  const [faults, setFaults] = useState<{ isTried: boolean; code: RefusalCode | null }>({
    isTried: false,
    code: null,
  })
  const save = async (): Promise<'left' | 'stays'> => {
    const counts = typed.map((set) => set.map(countOf))
    const sets = counts.map((set) => set.filter((count) => count !== null))
    const isWrong = counts.flat().includes(null)
    const next = correctedExercise(momentNow(), entry, { sets, effort, pain })
    const code = isWrong ? null : (checkOnPhone(next, record)?.code ?? null)
    setFaults({ isTried: true, code })
    if (isWrong || code !== null) return 'stays'
    await phone.record(next)
    goOnHere(addressOfDay(entry.day, 'corrected'))
    return 'left'
  }
  const change = (set: number, side: number, value: string) => {
    setTyped(
      typed.map((sides, at) => (at === set ? sides.map((old, one) => (one === side ? value : old)) : sides)),
    )
  }
  return (
    <CorrectionPage
      title={words('correct.exercise')}
      day={entry.day}
      saveWord={words('save')}
      faults={faults}
      onSave={save}
    >
      {typed.map((sides, set) => (
        <div key={set} className={sides.length > 1 ? 'pair' : undefined}>
          {sides.map((value, side) => (
            <TextField
              key={side}
              inputMode="numeric"
              label={words('set', {
                number: set + 1,
                side: sides.length === 1 ? 'none' : side === 0 ? 'left' : 'right',
              })}
              value={value}
              error={faults.isTried && countOf(value) === null ? words('setWrong') : null}
              onChange={(event) => {
                change(set, side, event.target.value)
              }}
            />
          ))}
        </div>
      ))}
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
