'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { joinCodeSchema } from '@/domain/join-code'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { typedText } from '@/ui/typed-text'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

/** Reads a typed code and opens its page; nothing is used up by that. */
export function InvitationCodeForm() {
  const words = useTranslations('invitationCode')
  const router = useRouter()
  const [fault, setFault] = useState({ wrong: false })
  const form = useInvalidFocus(fault)

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = joinCodeSchema.safeParse(typedText(new FormData(event.currentTarget), 'code'))
    setFault({ wrong: !code.success })
    if (code.success) router.push(`/i/${code.data}`)
  }

  return (
    <form ref={form} className="grid max-w-96 gap-4" method="post" noValidate onSubmit={submit}>
      <TextField
        label={words('code')}
        hint={words('hint')}
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        error={fault.wrong ? words('codeWrong') : null}
      />
      <Button type="submit" variant="main" size="mid">
        {words('submit')}
      </Button>
    </form>
  )
}
