'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { helperNameSchema } from '@/domain/helper-days'
import type { PatientRecord } from '@/offline/use-phone'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { ShownCode } from './shown-code'
import type { OneTimeCode } from './shown-code'

type Invited = OneTimeCode & { helperId: string }
type Fault = { code: ReturnType<typeof errorCodeOf> | 'name' | null }

/** A first name, then a code for their phone. */
export function InviteHelper({
  patient,
  onChange,
}: {
  patient: PatientRecord
  onChange: () => Promise<void>
}) {
  const words = useTranslations('helpers')
  const errors = useTranslations('errors')
  const options = inTheNameOf(patient.patient.id)
  const [name, setName] = useState('')
  const [fault, setFault] = useState<Fault>({ code: null })
  const [isBusy, setBusy] = useState(false)
  const [invited, setInvited] = useState<Invited | null>(null)
  const form = useInvalidFocus(fault)
  const during = async (work: () => Promise<void>) => {
    setBusy(true)
    setFault({ code: null })
    await work().catch((error: unknown) => {
      setFault({ code: refusalOf(error)?.field === 'name' ? 'name' : errorCodeOf(error) })
    })
    setBusy(false)
  }
  const invite = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = helperNameSchema.safeParse(name)
    if (!read.success) {
      setFault({ code: 'name' })
      return
    }
    void during(async () => {
      setInvited(await phoneClient.me.inviteHelper.mutate({ name: read.data }, options))
      setName('')
    })
  }
  const end = () =>
    during(async () => {
      if (invited !== null) await phoneClient.me.endHelper.mutate({ helperId: invited.helperId }, options)
      close()
    })
  const close = () => {
    setInvited(null)
    void onChange()
  }
  const error = fault.code === null ? null : fault.code === 'name' ? words('nameWrong') : errors(fault.code)
  return (
    <form ref={form} className="stack" noValidate onSubmit={invite}>
      <TextField
        label={words('name')}
        hint={words('nameHint')}
        name="helper-name"
        value={name}
        onChange={(event) => {
          setName(event.target.value)
        }}
        autoComplete="off"
        error={error}
      />
      <Button type="submit" size="mid" wide icon="people" busy={isBusy}>
        {words('invite')}
      </Button>
      <ShownCode
        shown={invited}
        about={words('type')}
        timeZone={patient.record.timeZone}
        busy={isBusy}
        onEnd={() => void end()}
        onClose={close}
      />
    </form>
  )
}
