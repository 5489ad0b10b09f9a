'use client'
import { useTranslations } from 'next-intl'
import { concernsOf } from '@/domain/screening'
import type { Clearance, GivenAnswers } from '@/domain/screening'
import { CheckField } from '@/ui/check-field'
import { TextArea } from '@/ui/text-area'

/** What the answers ask a clinician to write. Nothing where nothing is of concern. */
export function ClearanceFields(props: {
  given: GivenAnswers
  /** A disc that troubles the leg was told, now or before, and no clearance has named loads since. */
  discTold: boolean
  value: Clearance
  error: string | null
  onChange: (value: Clearance) => void
}) {
  const { given, discTold, value, onChange } = props
  const words = useTranslations('screening')
  const concerns = concernsOf(given)
  if (concerns.length === 0 && !discTold) return null
  return (
    <div className="stack">
      {concerns.length === 0 ? null : (
        <>
          <h3>{words('concerns', { count: concerns.length })}</h3>
          <ul className="list-disc pl-5">
            {concerns.map((question) => (
              <li key={question}>
                {words(`ask.${question}.short`)}: <b>{words(`answers.${given[question] ?? 'unsure'}`)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {discTold ? (
        <div>
          <CheckField
            label={words('loadedLegs')}
            checked={value.loadedLegs}
            onChange={(event) => {
              onChange({ ...value, loadedLegs: event.target.checked })
            }}
          />
          <p className="small soft">{words('loadedLegsAbout')}</p>
        </div>
      ) : null}
      <TextArea
        label={words('clearance')}
        hint={words('clearanceHint')}
        value={value.clearance ?? ''}
        maxLength={1000}
        error={props.error}
        onChange={(event) => {
          onChange({ ...value, clearance: event.target.value })
        }}
      />
    </div>
  )
}
