'use client'
import { useMutation } from '@tanstack/react-query'
import { signIn } from 'next-auth/react'
import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { clinicFaultOf } from '@/record/clinic-fields/read-clinic-form'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { AdministratorPart } from './administrator-part'
import { ClinicPart } from './clinic-part'
import { readSetUpForm } from './read-set-up-form'
import { noSetUpFaults } from './set-up-faults'
import { SetUpCodePart } from './set-up-code-part'

async function enter(email: string, password: string): Promise<void> {
  const answer = await signIn('staff', { email, password, redirect: false }).catch(() => null)
  window.location.assign(answer?.ok === true ? '/' : '/sign-in')
}

/** Three parts on one page. Whatever is refused stands at its field, and everything typed stays. */
export function SetUpForm() {
  const words = useTranslations('setUp')
  const errors = useTranslations('errors')
  const [faults, setFaults] = useState(noSetUpFaults)
  const [entering, setEntering] = useState(false)
  const form = useInvalidFocus(faults)
  const setUp = useMutation(
    useTRPC().entry.setUp.mutationOptions({
      onError: (error) => {
        const field = refusalOf(error)?.field ?? null
        const sentence = errors(errorCodeOf(error))
        if (field === null) setFaults({ ...noSetUpFaults, whole: sentence })
        else if (field.startsWith('clinic.'))
          setFaults({ ...noSetUpFaults, clinic: new Set([clinicFaultOf(field)]) })
        else setFaults({ ...noSetUpFaults, own: { [field]: sentence } })
      },
    }),
  )

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { input, own, clinic } = readSetUpForm(new FormData(event.currentTarget))
    const sentences = Object.entries(own).map(([field, sentence]) => [field, words(sentence)] as const)
    setFaults({ own: Object.fromEntries(sentences), clinic, whole: null })
    if (sentences.length + clinic.size > 0) return
    setUp.mutate(input, {
      onSuccess: ({ email }) => {
        setEntering(true)
        void enter(email, input.administrator.password)
      },
    })
  }

  const count = Object.keys(faults.own).length + faults.clinic.size
  const busy = setUp.isPending || entering
  return (
    <form ref={form} className="grid grid-cols-1 gap-5" method="post" noValidate onSubmit={submit}>
      <SetUpCodePart faults={faults} />
      <ClinicPart faults={faults.clinic} />
      <AdministratorPart faults={faults.own} />
      {faults.whole !== null || count > 0 ? (
        <Notice icon="alert" tone="amber" role="alert">
          {faults.whole ?? words('toMend', { count })}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" variant="main" size="mid" busy={busy}>
          {busy ? words('saving') : words('submit')}
        </Button>
      </div>
    </form>
  )
}
