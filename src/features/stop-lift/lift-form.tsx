'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { GateList } from '@/record/gate'
import { isolated } from '@/messages/isolated'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { CheckField } from '@/ui/check-field'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

const SHORTEST_REASON = 3
const isText = (value: unknown): value is string => typeof value === 'string'

/** Lifting a stop: the five questions asked again, confirmed to be clear, and a reason. Nothing is ticked beforehand. */
export function LiftForm(props: { stopId: string; patientId: string; name: string; onLifted: () => void }) {
  const { stopId, patientId, name } = props
  const words = useTranslations('stop')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const draft = useUnsentDraft(`lift.${stopId}`, isText)
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState<string | null>(null)
  const [clear, setClear] = useState(false)
  const [problems, setProblems] = useState<{ clear?: boolean; reason?: boolean }>({})
  const focus = useInvalidFocus(problems)
  const reason = typed ?? draft.offered?.value ?? ''
  const lift = useMutation({
    ...trpc.patient.liftStop.mutationOptions(),
    onSuccess: () => {
      draft.drop()
      props.onLifted()
      return queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (lift.isPending) return
    const found = { clear: !clear, reason: reason.trim().length < SHORTEST_REASON }
    setProblems(found)
    if (!found.clear && !found.reason) lift.mutate({ patientId, stopId, reason, gate: 'clear' })
  }
  if (!open && draft.offered === null) {
    return (
      <p>
        <Button
          variant="stop"
          onClick={() => {
            setOpen(true)
          }}
        >
          {words('lift')}
        </Button>
      </p>
    )
  }
  return (
    <form ref={focus} onSubmit={submit} className="stack-wide mt-2" noValidate aria-label={words('lift')}>
      <div>
        <h3>{words('askAgain', { name: isolated(name) })}</h3>
        <GateList />
      </div>
      <CheckField
        label={words('clear')}
        checked={clear}
        error={problems.clear && !clear ? errors('gate-not-clear') : null}
        onChange={(event) => {
          setClear(event.target.checked)
        }}
      />
      <TextArea
        label={words('reason')}
        hint={words('reasonHint')}
        value={reason}
        maxLength={1000}
        error={problems.reason && reason.trim().length < SHORTEST_REASON ? errors('reason-missing') : null}
        onChange={(event) => {
          setTyped(event.target.value)
          draft.keep(event.target.value)
        }}
      />
      <p className="small soft">{words('afterwards')}</p>
      {lift.isError ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(lift.error))}
        </Notice>
      ) : null}
      <div className="row">
        <Button type="submit" variant="stop-solid" size="mid" busy={lift.isPending}>
          {words('doLift')}
        </Button>
        <Button
          size="mid"
          onClick={() => {
            setOpen(false)
            draft.drop()
            setTyped(null)
          }}
        >
          {words('leave')}
        </Button>
      </div>
    </form>
  )
}
