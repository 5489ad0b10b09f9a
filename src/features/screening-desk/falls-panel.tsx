'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { exerciseLock } from '@/domain/exercise-lock'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

/** Whether falls keep the exercises closed, since when and why, and who opened them before. */
export function FallsPanel({ patientId, record }: { patientId: string; record: RecordFacts }) {
  const words = useTranslations('screeningDesk.falls')
  const desk = useTranslations('desk')
  const dates = useDates()
  const lock = exerciseLock(record)
  return (
    <section className="panel panel-body stack" aria-labelledby="falls">
      <h2 id="falls">{words('title')}</h2>
      {lock.because === null || lock.since === null ? (
        <p className="soft">{words('none')}</p>
      ) : lock.locked ? (
        <>
          <Notice icon="alert" tone="amber">
            <b>{words('locked', { day: dates.day(lock.since, 'full') })}</b> {words(lock.because)}
          </Notice>
          <p className="small soft">{words('about')}</p>
          <UnlockForm key={lock.since} patientId={patientId} />
        </>
      ) : (
        <p>{words('holdOn')}</p>
      )}
      {record.unlocks.length === 0 ? null : (
        <ul aria-label={words('history')}>
          {record.unlocks.toReversed().map(({ id, by, day, reason }) => (
            <li key={id} className="border-t border-line py-2">
              <p className="small">{desk('quote', { text: reason })}</p>
              <p className="tiny soft">{words('unlocked', { by, day: dates.day(day, 'full') })}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const SHORTEST_REASON = 3
const isText = (value: unknown): value is string => typeof value === 'string'

function UnlockForm({ patientId }: { patientId: string }) {
  const words = useTranslations('screeningDesk.falls')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const draft = useUnsentDraft(`unlock.${patientId}`, isText)
  const [typed, setTyped] = useState<string | null>(null)
  const [tried, setTried] = useState({ reason: false })
  const [unlockId] = useState(newId)
  const focus = useInvalidFocus(tried)
  const reason = typed ?? draft.offered?.value ?? ''
  const isMissing = reason.trim().length < SHORTEST_REASON
  const unlock = useMutation({
    ...trpc.screening.unlock.mutationOptions(),
    onSuccess: () => {
      draft.drop()
      return queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (unlock.isPending) return
    setTried({ reason: isMissing })
    if (!isMissing) unlock.mutate({ patientId, unlockId, reason })
  }
  return (
    <form ref={focus} onSubmit={submit} className="stack" noValidate aria-label={words('unlock')}>
      <TextArea
        label={words('reason')}
        hint={words('reasonHint')}
        value={reason}
        maxLength={1000}
        error={tried.reason && isMissing ? errors('reason-missing') : null}
        onChange={(event) => {
          setTyped(event.target.value)
          draft.keep(event.target.value)
        }}
      />
      <p className="small soft">{words('afterwards')}</p>
      {unlock.isError ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(unlock.error))}
        </Notice>
      ) : null}
      <p>
        <Button type="submit" variant="lead" busy={unlock.isPending}>
          {words('unlock')}
        </Button>
      </p>
    </form>
  )
}
