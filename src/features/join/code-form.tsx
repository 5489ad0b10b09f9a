'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { joinCodeSchema } from '@/domain/join-code'
import { phoneClient } from '@/trpc/phone-client'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { useReady } from './use-ready'

type Fault = { code: ReturnType<typeof errorCodeOf> | 'mistyped' | null }

/** The code, typed: looked at first, so that whatever is wrong is said at the field, with the text still there. */
export function CodeForm({ typed = '' }: { typed?: string }) {
  const words = useTranslations('join')
  const errors = useTranslations('errors')
  const isReady = useReady()
  const [text, setText] = useState(typed)
  const [fault, setFault] = useState<Fault>({ code: null })
  const [isBusy, setBusy] = useState(false)
  const form = useInvalidFocus(fault)

  const look = async () => {
    const read = joinCodeSchema.safeParse(text)
    if (!read.success) {
      setFault({ code: 'mistyped' })
      return
    }
    setBusy(true)
    try {
      const { kind } = await phoneClient.entry.invitation.query({ code: read.data })
      // Another document, in the language of the invitation.
      window.location.assign(`/${kind === 'staff' || kind === 'password' ? 'i' : 'j'}/${read.data}`)
    } catch (error) {
      setFault({ code: errorCodeOf(error) })
      setBusy(false)
    }
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void look()
  }
  const error =
    fault.code === null ? null : fault.code === 'mistyped' ? words('mistyped') : errors(fault.code)
  return (
    <form ref={form} className="grid gap-4" method="post" noValidate onSubmit={submit}>
      <TextField
        label={words('code')}
        hint={words('hint')}
        name="code"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
        }}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        error={error}
      />
      <Button type="submit" variant="main" size="big" busy={isBusy} disabled={!isReady}>
        {words(isBusy ? 'looking' : 'goOn')}
      </Button>
      <p>
        <a href="/cannot-get-in">{words('cannot')}</a>
      </p>
    </form>
  )
}
