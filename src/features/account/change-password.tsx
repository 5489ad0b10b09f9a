'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { passwordSchema } from '@/domain/person'
import { SecretField } from '@/record/secret-field'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { typedText } from '@/ui/typed-text'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

interface Faults {
  current?: string
  next?: string
  whole?: string
}

/** One's own password; the current one is asked for, since a desk may stand open. */
export function ChangePassword({ email }: { email: string }) {
  const words = useTranslations('account')
  const errors = useTranslations('errors')
  const [faults, setFaults] = useState<Faults>({})
  const form = useInvalidFocus(faults)
  const change = useMutation(
    useTRPC().account.changePassword.mutationOptions({
      onSuccess: () => {
        form.current?.reset()
      },
      onError: (error) => {
        const field = refusalOf(error)?.field
        if (field === 'current') setFaults({ current: words('currentWrong') })
        else if (field === 'next') setFaults({ next: errors(errorCodeOf(error)) })
        else setFaults({ whole: errors(errorCodeOf(error)) })
      },
    }),
  )

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const [current, next] = [typedText(given, 'current'), typedText(given, 'next')]
    const seen: Faults = {
      ...(current === '' && { current: words('currentMissing') }),
      ...(!passwordSchema.safeParse(next).success && {
        next: next === '' ? words('nextMissing') : errors('password-weak'),
      }),
      ...(next !== '' && next === current && { next: words('nextSame') }),
    }
    setFaults(seen)
    if (Object.keys(seen).length === 0) change.mutate({ current, next })
  }

  return (
    <section className="panel panel-body stack-wide" aria-labelledby="own-password">
      <h2 id="own-password">{words('password')}</h2>
      <form ref={form} className="grid max-w-md gap-4" method="post" noValidate onSubmit={submit}>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <SecretField
          label={words('current')}
          name="current"
          autoComplete="current-password"
          error={faults.current}
        />
        <SecretField
          label={words('next')}
          hint={words('hint')}
          name="next"
          autoComplete="new-password"
          error={faults.next}
        />
        {faults.whole ? (
          <Notice icon="alert" tone="amber" role="alert">
            {faults.whole}
          </Notice>
        ) : null}
        <div className="row">
          <Button type="submit" variant="main" busy={change.isPending}>
            {change.isPending ? words('saving') : words('save')}
          </Button>
          <p className="small soft" role="status">
            {change.isSuccess ? words('saved') : ''}
          </p>
        </div>
      </form>
    </section>
  )
}
