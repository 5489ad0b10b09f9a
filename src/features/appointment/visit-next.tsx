'use client'
import { useTranslations } from 'next-intl'
import { visitKinds } from '@/domain/visit'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import type { VisitDraft } from './visit-draft'

/** When the next appointment is, and how. */
export function VisitNext(props: {
  draft: VisitDraft
  missing: 'date' | 'time' | null
  refused: string | null
  onChange: (change: Partial<VisitDraft>) => void
}) {
  const words = useTranslations('appointment.finish')
  const { draft, missing, refused, onChange } = props
  return (
    <div className="grid gap-2">
      <div className="visit-when">
        <TextField
          type="date"
          label={words('when')}
          value={draft.date}
          error={missing === 'date' ? words('dateMissing') : refused}
          onChange={({ target }) => {
            onChange({ date: target.value })
          }}
        />
        <TextField
          type="time"
          label={words('time')}
          value={draft.time}
          error={missing === 'time' ? words('timeMissing') : null}
          onChange={({ target }) => {
            onChange({ time: target.value })
          }}
        />
      </div>
      {draft.date === '' && draft.time === '' ? null : (
        <SelectField
          label={words('kind')}
          value={draft.nextKind}
          options={visitKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
          onChange={({ target }) => {
            onChange({ nextKind: visitKinds.find((one) => one === target.value) ?? 'visit' })
          }}
        />
      )}
    </div>
  )
}
