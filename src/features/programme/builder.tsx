'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { refusalOf } from '@/trpc/refusal'
import type { UnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import type { FormPart } from './form-part'
import { draftOf, formProblems } from './form-problems'
import type { Problems } from './form-problems'
import { PatientPreview } from './patient-preview'
import type { PreviewWords } from './patient-preview'
import { startingForm } from './programme-form'
import type { ProgrammeForm } from './programme-form'
import { PublishPart } from './publish-part'
import { SchedulePart } from './schedule-part'
import { ScreeningPart } from './screening-part'
import { WalkPart } from './walk-part'

/** Builds a programme; everything typed is kept until the server has taken it. */
export function Builder(props: {
  patient: RouterOutputs['patient']['open']['patient']
  record: RecordFacts
  preview: PreviewWords
  isAdmin: boolean
  draft: UnsentDraft<ProgrammeForm>
  onLeave: () => void
}) {
  const { patient, record, draft } = props
  const words = useTranslations('programme')
  const errors = useTranslations('errors')
  const dates = useDates()
  const router = useRouter()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<ProgrammeForm | null>(null)
  const [fresh] = useState(() => startingForm(record.today, currentOf(record)))
  const [programmeId] = useState(newId)
  const [tried, setTried] = useState<{ found: Problems } | null>(null)
  const focus = useInvalidFocus(tried ?? fresh)
  const form = typed ?? draft.offered?.value ?? fresh

  const publish = useMutation({
    ...trpc.programme.publish.mutationOptions(),
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId: patient.id }))
      router.push(`/patients/${patient.id}`)
    },
    onError: (error) => {
      const refusal = refusalOf(error)
      if (refusal !== null && refusal.field !== null) setTried({ found: {} })
    },
  })
  const refused = refusalOf(publish.error)
  const problems = tried === null ? {} : formProblems(form, record.today)
  const fieldRefused = refused?.field?.replace(/^draft\./, '') ?? null
  const errorAt = (field: string) => {
    const code = problems[field] ?? (fieldRefused === field ? refused?.code : undefined)
    if (code === undefined) return null
    return field === 'warmUpMinutes' || field === 'coolDownMinutes' ? words('easyWrong') : errors(code)
  }
  const onChange = (next: ProgrammeForm) => {
    setTyped(next)
    draft.keep(next)
    if (publish.isError) publish.reset()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (publish.isPending) return
    const found = formProblems(form, record.today)
    setTried({ found })
    const read = draftOf(form, record.today)
    if (Object.keys(found).length > 0 || read instanceof Refusal) return
    publish.mutate({
      patientId: patient.id,
      programmeId,
      draft: read,
      basedOn: record.programmes.at(-1)?.id ?? null,
    })
  }
  const part: FormPart = { form, onChange, errorAt }
  return (
    <form
      ref={focus}
      onSubmit={submit}
      noValidate
      className="cols cols-preview"
      aria-label={words('builder')}
    >
      <div className="grid content-start gap-4">
        {draft.offered === null ? null : (
          <Notice icon="edit" role="status">
            {words('kept', { at: dates.moment(draft.offered.savedAt, 'brief') })}{' '}
            <Button
              size="small"
              onClick={() => {
                draft.drop()
                setTyped(fresh)
              }}
            >
              {words('startAfresh')}
            </Button>
          </Notice>
        )}
        <WalkPart {...part} />
        <SchedulePart {...part} today={record.today} replaces={record.programmes.length > 0} />
        <ScreeningPart {...part} name={patient.name} />
        <PublishPart
          error={publish.error}
          count={Object.keys(problems).length}
          busy={publish.isPending}
          isAdmin={props.isAdmin}
          onLeave={record.programmes.length > 0 ? props.onLeave : null}
        />
      </div>
      <PatientPreview form={form} name={patient.name} language={patient.language} words={props.preview} />
    </form>
  )
}

function currentOf({ programmes, decisions, today }: RecordFacts) {
  const now = rungOn(rungsInForce(programmes, decisions), today)
  const programme = programmes.find(({ id }) => id === now?.programmeId) ?? programmes.at(-1)
  return programme === undefined ? null : { programme, rung: now?.rung ?? 1 }
}
