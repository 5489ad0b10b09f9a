'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { ScreeningFacts } from '@/domain/screening'
import { isolated } from '@/messages/isolated'
import { ClearanceFields } from '@/record/clearance-fields'
import { ScreeningFields } from '@/record/screening-fields'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { useLift } from './use-lift'

type LiftFormProps = {
  stopId: string
  patientId: string
  name: string
  screenings: readonly ScreeningFacts[]
  onLifted: () => void
}

/** Lifting a stop: the whole screening asked again, and a reason. Nothing is answered beforehand. */
export function LiftForm(props: LiftFormProps) {
  const words = useTranslations('stop')
  const errors = useTranslations('errors')
  const screening = useTranslations('screening')
  const lift = useLift(props)
  const { value, problems } = lift
  const [open, setOpen] = useState(false)
  const focus = useInvalidFocus(problems.tried)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    lift.submit()
  }
  if (!open && !lift.hasDraft) {
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
        <h3>{screening('allAnswers', { name: isolated(props.name) })}</h3>
        <ScreeningFields
          given={value.given}
          errorAt={(question) => {
            const code = problems.answerAt(question)
            return code === null ? null : errors(code)
          }}
          onChange={(given) => {
            lift.change({ given })
          }}
        />
      </div>
      <ClearanceFields
        given={value.given}
        discTold={lift.discTold}
        value={value}
        error={problems.clearance ? errors('clearance-missing') : null}
        onChange={lift.change}
      />
      <TextArea
        label={words('reason')}
        hint={words('reasonHint')}
        value={value.reason}
        maxLength={1000}
        error={problems.reason ? errors('reason-missing') : null}
        onChange={(event) => {
          lift.change({ reason: event.target.value })
        }}
      />
      <p className="small soft">{words('afterwards')}</p>
      {lift.failure === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(lift.failure))}
        </Notice>
      )}
      <div className="row">
        <Button type="submit" variant="stop-solid" size="mid" busy={lift.isPending}>
          {words('doLift')}
        </Button>
        <Button
          size="mid"
          onClick={() => {
            setOpen(false)
            lift.leave()
          }}
        >
          {words('leave')}
        </Button>
      </div>
    </form>
  )
}
