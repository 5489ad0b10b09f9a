'use client'
import { useTranslations } from 'next-intl'
import type { Difference } from '@/domain/programme-difference'
import { useDates } from '@/messages/use-dates'
import { TextArea } from '@/ui/text-area'
import type { FormChanges } from './changes-of-form'
import type { FormPart } from './form-part'
import { readDay } from '@/record/read-day'
import { useDifferenceWords } from './use-difference-words'

/** Changes in sentences, one line each. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const sentence = useDifferenceWords()
  return (
    <ul className="list-disc pl-5">
      {differences.map((one, place) => (
        <li key={place}>{sentence(one)}</li>
      ))}
    </ul>
  )
}

/** What a form changes, from when, and the reason that two changes at once ask for. */
export function ChangeList({ form, onChange, errorAt, changes }: FormPart & { changes: FormChanges }) {
  const words = useTranslations('programme.difference')
  const dates = useDates()
  const start = readDay(form.startDay)
  const { differences, needsReason } = changes
  if (differences.length === 0) return <p className="small soft">{words('nothing')}</p>
  return (
    <div className="stack">
      <h3>{words('from', { day: start === null ? '' : dates.day(start, 'weekday') })}</h3>
      <DifferenceList differences={differences} />
      <TextArea
        label={words(needsReason ? 'reasonNeeded' : 'reason')}
        hint={words('reasonHint')}
        rows={2}
        maxLength={1000}
        value={form.changeReason}
        error={errorAt('changeReason')}
        onChange={(event) => {
          onChange({ ...form, changeReason: event.target.value })
        }}
      />
    </div>
  )
}
