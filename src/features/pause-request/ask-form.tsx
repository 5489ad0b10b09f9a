'use client'
import { useTranslations } from 'next-intl'
import { requestReasons, REQUEST_NOTE_LENGTH } from '@/domain/pause-request'
import type { PatientRecord } from '@/offline/use-phone'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { AskPreview } from './ask-preview'
import { useAsk } from './use-ask'

/** Why, from when and until when; what will count and what waits is said before it is asked for. */
export function AskForm({ patient, isFirst }: { patient: PatientRecord; isFirst: boolean }) {
  const words = useTranslations('pauseRequest.ask')
  const ask = useAsk(patient.record)
  const { form, change, errorAt } = ask
  const focus = useInvalidFocus(ask.tried)
  const Heading = isFirst ? 'h1' : 'h2'
  return (
    <form
      ref={focus}
      noValidate
      className="stack-wide"
      onSubmit={(event) => {
        event.preventDefault()
        ask.send()
      }}
    >
      <div>
        <Heading className={isFirst ? undefined : 'lead'}>{words('title')}</Heading>
        <p className="soft">{words('about')}</p>
      </div>
      <div className="stack">
        <p className="field-label">{words('why')}</p>
        <Chips
          words
          label={words('why')}
          chips={requestReasons.map((value) => ({
            value,
            label: words(`reasons.${value}`),
          }))}
          value={form.reason}
          onChange={(reason) => {
            change({ reason })
          }}
        />
        {errorAt('reason') === null ? null : (
          <p className="field-error" role="alert">
            {errorAt('reason')}
          </p>
        )}
      </div>
      <div className="pair">
        <TextField
          type="date"
          label={words('from')}
          value={form.from}
          error={errorAt('from')}
          onChange={(event) => {
            change({ from: event.target.value })
          }}
        />
        <TextField
          type="date"
          label={words('to')}
          min={form.from}
          value={form.to}
          error={errorAt('to')}
          onChange={(event) => {
            change({ to: event.target.value })
          }}
        />
      </div>
      <TextArea
        label={words('note')}
        hint={words('noteHint')}
        rows={2}
        maxLength={REQUEST_NOTE_LENGTH}
        value={form.note}
        onChange={(event) => {
          change({ note: event.target.value })
        }}
      />
      <AskPreview asked={errorAt('from') === null ? ask.asked : null} record={patient.record} />
      {errorAt(null) === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errorAt(null)}
        </Notice>
      )}
      <NotKept isMissed={ask.isMissed} />
      <Button type="submit" variant="main" size="big" busy={ask.isBusy}>
        {ask.days === null ? words('sendPlain') : words('send', { days: ask.days })}
      </Button>
      <p className="small soft">{words('seen', { clinic: patient.clinic.name })}</p>
    </form>
  )
}
