'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { DetailKey, PersonDetails } from '@/domain/person'
import { KeptBefore } from '@/record/person-fields/kept-before'
import { PersonFields } from '@/record/person-fields/person-fields'
import { birthDateOf, readPerson } from '@/record/person-fields/person-form'
import type { PersonForm } from '@/domain/person-form'
import type { PersonProblems } from '@/record/person-fields/person-form'
import { SamePerson } from '@/record/person-fields/same-person'
import { useToday } from '@/record/person-fields/use-today'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import type { UnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

export function EnrolFields(props: {
  draft: UnsentDraft<PersonForm>
  busy: boolean
  error: unknown
  onSend: (person: PersonDetails, samePersonConfirmed: boolean) => void
}) {
  const words = useTranslations('enrol')
  const errors = useTranslations('errors')
  const today = useToday()
  const language = useLocale() === 'es' ? 'es' : 'en'
  const empty: PersonForm = { name: '', birthDate: '', language, telephone: '', email: '' }
  const { draft } = props
  const [typed, setTyped] = useState<PersonForm | null>(null)
  const form = typed ?? draft.offered?.value ?? empty
  const [problems, setProblems] = useState<PersonProblems>({})
  const focus = useInvalidFocus(problems)
  const refusal = refusalOf(props.error)

  const change = (field: DetailKey) => (event: { target: { value: string } }) => {
    const next = { ...form, [field]: event.target.value }
    setTyped(next)
    draft.keep(next)
  }
  const errorOf = (field: DetailKey) => {
    if (problems[field]) return words(`wrong.${field}`)
    return refusal?.field === field && refusal.code !== 'same-person-warning' ? errors(refusal.code) : null
  }
  const send = (samePersonConfirmed: boolean) => {
    const read = readPerson(form, today)
    setProblems('problems' in read ? read.problems : {})
    if ('person' in read) props.onSend(read.person, samePersonConfirmed)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!props.busy) send(false)
  }
  return (
    <form ref={focus} className="stack-wide" onSubmit={submit} noValidate>
      {draft.offered === null ? null : (
        <KeptBefore
          onAfresh={() => {
            draft.drop()
            setTyped(empty)
          }}
        />
      )}
      <PersonFields form={form} onChange={change} errorOf={errorOf} today={today} />
      {refusal?.code === 'same-person-warning' ? (
        <SamePerson
          purpose="enrol"
          details={refusal.details}
          typedName={form.name}
          typedBirthDate={birthDateOf(form, today)}
          busy={props.busy}
          onConfirm={() => {
            send(true)
          }}
        />
      ) : (
        <div className="stack">
          {props.error !== null && (refusal === null || refusal.field === null) ? (
            <Notice icon="alert" tone="amber" role="alert">
              {errors(errorCodeOf(props.error))}
            </Notice>
          ) : null}
          <div>
            <Button type="submit" variant="main" size="mid" busy={props.busy}>
              {words('enrol')}
            </Button>
          </div>
        </div>
      )}
    </form>
  )
}
