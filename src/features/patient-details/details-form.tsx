'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { changedDetails } from '@/domain/person'
import type { DetailKey, PersonDetails } from '@/domain/person'
import { useDates } from '@/messages/use-dates'
import { KeptBefore } from '@/record/person-fields/kept-before'
import { PersonFields } from '@/record/person-fields/person-fields'
import { birthDateOf, readPerson } from '@/record/person-fields/person-form'
import type { PersonForm } from '@/domain/person-form'
import type { PersonProblems } from '@/record/person-fields/person-form'
import { SamePerson } from '@/record/person-fields/same-person'
import { useToday } from '@/record/person-fields/use-today'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { DetailWords } from './detail-words'
import { isDetailsDraft } from './details-draft'
import type { DetailsDraft } from './details-draft'
import { useCorrection } from './use-correction'

/** Who the patient is, to be corrected. What is not taken stays as it was typed. */
export function DetailsForm({ patientId, details }: { patientId: string; details: PersonDetails }) {
  const words = useTranslations('patientDetails')
  const enrol = useTranslations('enrol')
  const errors = useTranslations('errors')
  const dates = useDates()
  const today = useToday()
  const draft = useUnsentDraft(`details.${patientId}`, isDetailsDraft)
  const asKept: PersonForm = {
    name: details.name,
    birthDate: dates.day(details.birthDate, 'full'),
    language: details.language,
    telephone: details.telephone ?? '',
    email: details.email ?? '',
  }
  // What is typed goes by the details that were seen as it was begun.
  const [typed, setTyped] = useState<DetailsDraft | null>(null)
  const { form, seen } = typed ?? draft.offered?.value ?? { form: asKept, seen: details }
  const [problems, setProblems] = useState<PersonProblems>({})
  const [isSame, setSame] = useState(false)
  const correction = useCorrection(patientId)
  const focus = useInvalidFocus(problems)
  const refusal = refusalOf(correction.error)
  const isChanged = refusal?.code === 'details-changed'
  const begin = (next: DetailsDraft | null) => {
    setTyped(next)
    if (next === null) draft.drop()
    else draft.keep(next)
  }
  const change = (field: DetailKey) => (event: { target: { value: string } }) => {
    begin({ form: { ...form, [field]: event.target.value }, seen })
    setSame(false)
    if (!isChanged) correction.reset()
  }
  const errorOf = (field: DetailKey) => {
    if (problems[field]) return enrol(`wrong.${field}`)
    return refusal?.field === field && refusal.code !== 'same-person-warning' ? errors(refusal.code) : null
  }
  const send = (samePersonConfirmed: boolean) => {
    const read = readPerson(form, today)
    setProblems('problems' in read ? read.problems : {})
    if (!('person' in read)) return
    const isNothing = changedDetails(details, read.person).length === 0
    setSame(isNothing)
    if (isNothing) begin(null)
    else
      correction.send({ details: read.person, seen: isChanged ? details : seen, samePersonConfirmed }, () => {
        begin(null)
      })
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!correction.isPending) send(false)
  }
  return (
    <form ref={focus} className="stack-wide" onSubmit={submit} noValidate>
      {draft.offered === null || typed !== null ? null : (
        <KeptBefore
          onAfresh={() => {
            begin(null)
          }}
        />
      )}
      <PersonFields form={form} onChange={change} errorOf={errorOf} today={today} />
      {isChanged ? (
        <Notice icon="people" tone="amber" role="alert">
          <div className="stack">
            <p>
              <b>{words('meanwhile')}</b>
            </p>
            <DetailWords details={details} keys={changedDetails(seen, details)} />
            <p>{words('yours')}</p>
          </div>
        </Notice>
      ) : null}
      {refusal?.code === 'same-person-warning' ? (
        <SamePerson
          purpose="correct"
          details={refusal.details}
          typedName={form.name}
          typedBirthDate={birthDateOf(form, today)}
          busy={correction.isPending}
          onConfirm={() => {
            send(true)
          }}
        />
      ) : (
        <div className="stack">
          {correction.error !== null && !isChanged && (refusal === null || refusal.field === null) ? (
            <Notice icon="alert" tone="amber" role="alert">
              {errors(errorCodeOf(correction.error))}
            </Notice>
          ) : null}
          <div className="row">
            <Button type="submit" variant="main" busy={correction.isPending}>
              {words('save')}
            </Button>
            <p className="small soft" role="status">
              {isSame ? words('nothing') : correction.isSaved && typed === null ? words('saved') : ''}
            </p>
          </div>
        </div>
      )}
    </form>
  )
}
