'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { languages } from '@/domain/person'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import type { UnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { BirthDateField } from './birth-date-field'
import { birthDateOf, readPerson } from './enrol-form'
import type { EnrolField, EnrolForm as Form, EnrolProblems, Person } from './enrol-form'
import { KeptBefore } from './kept-before'
import { SamePerson } from './same-person'
import { useToday } from './use-today'

export function EnrolFields(props: {
  draft: UnsentDraft<Form>
  busy: boolean
  error: unknown
  onSend: (person: Person, samePersonConfirmed: boolean) => void
}) {
  const words = useTranslations('enrol')
  const errors = useTranslations('errors')
  const today = useToday()
  const language = useLocale() === 'es' ? 'es' : 'en'
  const empty: Form = { name: '', birthDate: '', language, telephone: '', email: '' }
  const { draft } = props
  const [typed, setTyped] = useState<Form | null>(null)
  const form = typed ?? draft.offered?.value ?? empty
  const [problems, setProblems] = useState<EnrolProblems>({})
  const focus = useInvalidFocus(problems)
  const refusal = refusalOf(props.error)

  const change = (field: EnrolField) => (event: { target: { value: string } }) => {
    const next = { ...form, [field]: event.target.value }
    setTyped(next)
    draft.keep(next)
  }
  const errorOf = (field: EnrolField) => {
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
      <div className="fields">
        <TextField
          label={words('name')}
          value={form.name}
          onChange={change('name')}
          error={errorOf('name')}
          autoComplete="off"
        />
        <BirthDateField
          value={form.birthDate}
          onChange={change('birthDate')}
          error={errorOf('birthDate')}
          today={today}
        />
        <SelectField
          label={words('language')}
          value={form.language}
          onChange={change('language')}
          options={languages.map((value) => ({ value, label: words(`languages.${value}`) }))}
        />
        <TextField
          label={words('telephone')}
          hint={words('telephoneHint')}
          type="tel"
          value={form.telephone}
          onChange={change('telephone')}
          error={errorOf('telephone')}
          autoComplete="off"
        />
        <TextField
          label={words('email')}
          hint={words('emailHint')}
          type="email"
          value={form.email}
          onChange={change('email')}
          error={errorOf('email')}
          autoComplete="off"
        />
      </div>
      {refusal?.code === 'same-person-warning' ? (
        <SamePerson
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
