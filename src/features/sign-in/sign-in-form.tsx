'use client'
import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { emailSchema } from '@/domain/person'
import { useDates } from '@/messages/use-dates'
import { AppLink } from '@/ui/app-link'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { SecretField } from '@/record/secret-field'
import { TextField } from '@/ui/text-field'
import { typedText } from '@/ui/typed-text'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { openDoor } from './open-door'

interface Faults {
  email?: string
  password?: string
  /** Concerns both fields, or none. */
  whole?: string
}

/** Nobody is known yet, so no clinic's zone: the wall clock of this machine. */
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** E-mail and password of staff. What was typed stays, whatever the answer. */
export function SignInForm({ next }: { next: string | null }) {
  const words = useTranslations('signIn')
  const errors = useTranslations('errors')
  const dates = useDates()
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<Faults>({})
  const form = useInvalidFocus(faults)

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const email = typedText(given, 'email').trim()
    const password = typedText(given, 'password')
    const seen: Faults = {
      ...(email === '' && { email: words('emailMissing') }),
      ...(email !== '' && !emailSchema.safeParse(email).success && { email: words('emailWrong') }),
      ...(password === '' && { password: words('passwordMissing') }),
    }
    setFaults(seen)
    if (Object.keys(seen).length > 0) return
    setBusy(true)
    const answer = await openDoor('staff', { email, password })
    if (answer.open) {
      // A whole new page: the server decides by role, and language and frame may differ.
      window.location.assign(next ?? '/')
      return
    }
    setBusy(false)
    const { code, until } = answer
    setFaults({
      whole:
        code === 'throttled' && until !== null
          ? words('throttledUntil', { time: dates.clock(until, zoneHere()) })
          : errors(code),
    })
  }

  return (
    <form
      ref={form}
      className="grid gap-3.5"
      method="post"
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      {faults.whole ? (
        <Notice icon="alert" tone="amber" role="alert">
          {faults.whole}
        </Notice>
      ) : null}
      <TextField
        label={words('email')}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={faults.email}
      />
      <SecretField
        label={words('password')}
        name="password"
        autoComplete="current-password"
        error={faults.password}
      />
      <Button type="submit" variant="main" size="mid" wide busy={busy}>
        {busy ? words('submitting') : words('submit')}
      </Button>
      <p className="small row">
        <AppLink href="/cannot-get-in">{words('cannotGetIn')}</AppLink>
      </p>
    </form>
  )
}
