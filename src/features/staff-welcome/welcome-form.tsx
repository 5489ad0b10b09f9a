'use client'
import { useMutation } from '@tanstack/react-query'
import { signIn } from 'next-auth/react'
import { useLocale, useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { languages, languageSchema, passwordSchema } from '@/domain/person'
import { useTRPC } from '@/trpc/provider'
import type { RouterOutputs } from '@/trpc/api'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { SecretField } from '@/record/secret-field'
import { SelectField } from '@/ui/select-field'
import { typedText } from '@/ui/typed-text'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

/** Opens the first page with the new password; where that fails, sign-in says that the password is kept. */
async function enter(email: string, password: string): Promise<void> {
  const answer = await signIn('staff', { email, password, redirect: false }).catch(() => null)
  window.location.assign(answer?.ok === true ? '/' : '/sign-in')
}

type Invitation = RouterOutputs['entry']['invitation']

export function WelcomeForm({ code, invitation }: { code: string; invitation: Invitation }) {
  const words = useTranslations('staffWelcome')
  const errors = useTranslations('errors')
  const names = useTranslations('languageNames')
  const locale = useLocale()
  const entry = useTRPC().entry
  const [fault, setFault] = useState<{ password?: string; whole?: string }>({})
  const [entering, setEntering] = useState(false)
  const form = useInvalidFocus(fault)
  const refused = (error: unknown) => {
    const sentence = errors(errorCodeOf(error))
    setFault(refusalOf(error)?.field === 'password' ? { password: sentence } : { whole: sentence })
  }
  const accept = useMutation(entry.acceptStaff.mutationOptions({ onError: refused }))
  const reset = useMutation(entry.resetPassword.mutationOptions({ onError: refused }))
  const isNew = invitation.kind === 'staff'

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const password = typedText(given, 'password')
    if (!passwordSchema.safeParse(password).success) {
      setFault({ password: password === '' ? words('passwordMissing') : errors('password-weak') })
      return
    }
    setFault({})
    const onSuccess = ({ email }: { email: string }) => {
      setEntering(true)
      void enter(email, password)
    }
    const language = languageSchema.parse(given.get('language') ?? invitation.language)
    if (isNew) accept.mutate({ code, password, language }, { onSuccess })
    else reset.mutate({ code, password }, { onSuccess })
  }

  const busy = accept.isPending || reset.isPending || entering
  return (
    <form ref={form} className="grid max-w-md gap-4" method="post" noValidate onSubmit={submit}>
      {fault.whole ? (
        <Notice icon="alert" tone="amber" role="alert">
          {fault.whole}
        </Notice>
      ) : null}
      {invitation.email === null ? null : (
        <p>
          <span className="small soft block">{words('email')}</span>
          <b>{invitation.email}</b>
          <input type="hidden" name="username" autoComplete="username" value={invitation.email} />
        </p>
      )}
      <SecretField
        label={isNew ? words('password') : words('newPassword')}
        hint={words('hint')}
        name="password"
        autoComplete="new-password"
        error={fault.password}
      />
      {isNew ? (
        <SelectField
          label={words('language')}
          name="language"
          defaultValue={locale}
          options={languages.map((value) => ({ value, label: names(value) }))}
        />
      ) : null}
      <Button type="submit" variant="main" size="mid" busy={busy}>
        {busy ? words('saving') : isNew ? words('create') : words('save')}
      </Button>
    </form>
  )
}
