'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { RecordFacts } from '@/domain/record'
import { screeningState } from '@/domain/screening'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { TextArea } from '@/ui/text-area'
import type { FormPart } from './form-part'

const asked = ['gate', 'trauma', 'illness', 'bone', 'heart', 'surgery', 'pregnancy', 'legs'] as const

/** Where the screening stands. What was done on paper can be confirmed in writing while nothing is answered here. */
export function ScreeningPart(part: FormPart & { record: RecordFacts; patientId: string; name: string }) {
  const { form, onChange, errorAt, record, patientId } = part
  const words = useTranslations('programme.screening')
  const dates = useDates()
  const [opened, setOpened] = useState(false)
  const state = screeningState(record)
  const isOnPaper = opened || form.screening !== '' || errorAt('screeningStatement') !== null
  return (
    <section className="panel panel-body stack" aria-labelledby="screening-part">
      <div className="row between">
        <h2 id="screening-part">{words('title')}</h2>
        {state.kind === 'signed' ? null : (
          <ButtonLink size="small" href={`/patients/${patientId}/screening`}>
            {words(state.kind === 'unsigned' ? 'read' : 'ask')}
          </ButtonLink>
        )}
      </div>
      {state.kind === 'signed' ? (
        <p className="row gap-2">
          <span className="text-calm">
            <Icon name="check" small />
          </span>
          {words('signed', { day: dates.day(state.day, 'brief') })}
        </p>
      ) : (
        <p>
          {state.kind === 'unsigned'
            ? words('unsigned', { count: state.concerns.length })
            : words('unanswered', { name: isolated(part.name) })}
        </p>
      )}
      {state.kind !== 'unanswered' ? null : isOnPaper ? (
        <>
          <p className="small soft">{words('intro', { name: isolated(part.name) })}</p>
          <ul className="small soft list-disc gap-x-8 pl-5 lg:columns-2">
            {asked.map((item) => (
              <li key={item}>{words(`asked.${item}`)}</li>
            ))}
          </ul>
          <TextArea
            label={words('label')}
            hint={words('hint')}
            value={form.screening}
            maxLength={1000}
            error={errorAt('screeningStatement')}
            onChange={(event) => {
              onChange({ ...form, screening: event.target.value })
            }}
          />
        </>
      ) : (
        <span>
          <Button
            size="small"
            onClick={() => {
              setOpened(true)
            }}
          >
            {words('onPaper')}
          </Button>
        </span>
      )}
    </section>
  )
}
