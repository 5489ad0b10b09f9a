'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { discBarsLoads } from '@/domain/exercise-lock'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { concernsOf, gateConcernsOf, readClearance } from '@/domain/screening'
import type { Clearance, ScreeningFacts } from '@/domain/screening'
import { isolated } from '@/messages/isolated'
import { ClearanceFields } from '@/record/clearance-fields'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { SignedWords } from './signed-words'
import { useWhoAnswered } from './use-who-answered'

type SignPanelProps = { patientId: string; name: string; record: RecordFacts; screening: ScreeningFacts }

/** Where the latest answers stand: one click when nothing is of concern, else with a written clearance. */
export function SignPanel({ patientId, name, record, screening }: SignPanelProps) {
  const words = useTranslations('screeningDesk')
  const who = useWhoAnswered(name, record.timeZone)
  const concerns = concernsOf(screening.answers)
  const hasGate = gateConcernsOf(screening.answers).length > 0
  const isStopped = record.stops.some(({ liftedAt }) => liftedAt === null)
  const state = screening.signed !== null ? 'done' : concerns.length > 0 ? 'toClear' : 'toSign'
  return (
    <section className="panel panel-body stack" aria-labelledby="screening-state">
      <h2 id="screening-state">{words(state)}</h2>
      <p className="small soft">{who(screening)}</p>
      {screening.signed !== null ? (
        <SignedWords signed={screening.signed} timeZone={record.timeZone} />
      ) : hasGate && isStopped ? (
        <>
          <Notice icon="alert" tone="red">
            {words('gateOpen')}
          </Notice>
          <p>
            <ButtonLink variant="stop" href={`/patients/${patientId}`}>
              {words('openStop')}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          {hasGate ? (
            <Notice icon="alert" tone="red">
              {words('gateNow', { name: isolated(name) })}
            </Notice>
          ) : null}
          <SignForm patientId={patientId} record={record} screening={screening} />
        </>
      )}
    </section>
  )
}

const unwritten: Clearance = { clearance: null, loadedLegs: false }
const isClearance = (value: unknown): value is Clearance =>
  typeof value === 'object' && value !== null && 'clearance' in value && 'loadedLegs' in value

function SignForm({ patientId, record, screening }: Omit<SignPanelProps, 'name'>) {
  const words = useTranslations('screeningDesk')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const draft = useUnsentDraft(`clearance.${screening.id}`, isClearance)
  const [typed, setTyped] = useState<Clearance | null>(null)
  const [tried, setTried] = useState({ clearance: false })
  const focus = useInvalidFocus(tried)
  const written = typed ?? draft.offered?.value ?? unwritten
  const isMissing = readClearance(screening.answers, written) instanceof Refusal
  const hasConcerns = concernsOf(screening.answers).length > 0
  const sign = useMutation({
    ...trpc.screening.sign.mutationOptions(),
    onSuccess: () => {
      draft.drop()
      return queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (sign.isPending) return
    setTried({ clearance: isMissing })
    if (!isMissing) sign.mutate({ patientId, screeningId: screening.id, ...written })
  }
  return (
    <form ref={focus} onSubmit={submit} className="stack" noValidate aria-label={words('sign')}>
      {hasConcerns ? null : <p>{words('nothing')}</p>}
      <ClearanceFields
        given={screening.answers}
        discTold={discBarsLoads(record.screenings)}
        value={written}
        error={tried.clearance && isMissing ? errors('clearance-missing') : null}
        onChange={(next) => {
          setTyped(next)
          draft.keep(next)
        }}
      />
      {sign.isError ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(sign.error))}
        </Notice>
      ) : null}
      <p>
        <Button type="submit" variant="main" size="mid" busy={sign.isPending}>
          {words(hasConcerns ? 'signWith' : 'sign')}
        </Button>
      </p>
    </form>
  )
}
