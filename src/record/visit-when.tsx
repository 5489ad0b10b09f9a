'use client'
import { useTranslations } from 'next-intl'
import { visitKinds } from '@/domain/visit'
import type { VisitKind } from '@/domain/visit'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'

/** As the fields have them; date and time are empty where nothing is chosen. */
type When = { date: string; time: string; kind: VisitKind }

/** When an appointment is, and how; how is asked once there is a date or a time. */
export function VisitWhen(props: {
  label: string
  when: When
  /** What is lacking, once it was tried. */
  missing: 'date' | 'time' | null
  /** Why the moment cannot be taken, in words. */
  refused: string | null
  onChange: (change: Partial<When>) => void
}) {
  const words = useTranslations('appointment.finish')
  const { when, missing, onChange } = props
  return (
    <div className="grid gap-2">
      <div className="visit-when">
        <TextField
          type="date"
          label={props.label}
          value={when.date}
          error={missing === 'date' ? words('dateMissing') : props.refused}
          onChange={({ target }) => {
            onChange({ date: target.value })
          }}
        />
        <TextField
          type="time"
          label={words('time')}
          value={when.time}
          error={missing === 'time' ? words('timeMissing') : null}
          onChange={({ target }) => {
            onChange({ time: target.value })
          }}
        />
      </div>
      {when.date === '' && when.time === '' ? null : (
        <SelectField
          label={words('kind')}
          value={when.kind}
          options={visitKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
          onChange={({ target }) => {
            onChange({ kind: visitKinds.find((one) => one === target.value) ?? 'visit' })
          }}
        />
      )}
    </div>
  )
}
