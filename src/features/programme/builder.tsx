'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { highBaseline } from '@/domain/high-baseline'
import type { RecordFacts } from '@/domain/record'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { ChangeList } from './change-list'
import { changesOf } from './changes-of-form'
import { DatesPart } from './dates-part'
import { ExercisesPart } from './exercises-part'
import type { FormPart } from './form-part'
import { LimitsPart } from './limits-part'
import { PatientPreview } from './patient-preview'
import type { PreviewWords } from './patient-preview'
import { ProgrammeHead } from './programme-head'
import type { ProgrammeForm } from './programme-form'
import { PublishedMeanwhile } from './published-meanwhile'
import { PublishTrouble } from './publish-trouble'
import { Review } from './review'
import { SaveAsTemplate } from './save-as-template'
import { ScreeningPart } from './screening-part'
import { SignedPart } from './signed-part'
import { asChange, changeable, changingForm } from './changing-form'
import { TemplatePicker } from './template-picker'
import { toldOfForm } from './told-of-form'
import type { KeptDraft } from './use-kept-draft'
import { usePublishing } from './use-publishing'
import { WalkPart } from './walk-part'

const nothingTried = {}

/** Builds a programme or changes the one that stands; everything typed is kept until the server has taken it. */
export function Builder(props: {
  patient: RouterOutputs['patient']['open']['patient']
  record: RecordFacts
  preview: PreviewWords
  isAdmin: boolean
  draft: KeptDraft
  standing: ReactNode
}) {
  const { patient, record, draft } = props
  const words = useTranslations('programme')
  const dates = useDates()
  const base = changeable(record)
  const [typed, setTyped] = useState<ProgrammeForm | null>(null)
  const [standing] = useState(() => (base === null ? null : changingForm(record, base)))
  const [wasDiscarded, setDiscarded] = useState(false)
  const [isPicking, setPicking] = useState(false)
  const publishing = usePublishing({ patientId: patient.id, record, onDone: draft.forget })
  const focus = useInvalidFocus(publishing.tried ?? nothingTried)
  const offered = wasDiscarded ? null : draft.offered
  const shown = typed ?? offered?.value ?? standing
  const form = shown === null ? null : asChange(shown, record)
  const now = rungOn(rungsInForce(record.programmes, record.decisions), record.today)

  const onChange = (next: ProgrammeForm) => {
    setTyped(next)
    draft.keep(next)
    if (publishing.publish.isError) publishing.publish.reset()
  }
  const discard = () => {
    draft.discard()
    setDiscarded(true)
    setTyped(null)
    setPicking(false)
  }
  const isChanged = typed !== null || offered !== null
  const count = form === null ? 0 : Object.keys(publishing.problemsOf(form)).length
  const changes = form === null ? null : changesOf(form, record)
  const head = (
    <>
      <ProgrammeHead
        patient={patient}
        record={record}
        problems={count}
        onDiscard={isChanged ? discard : null}
        changes={changes === null ? null : changes.differences.length}
        draft={draft.state}
        more={
          form === null || isPicking ? null : (
            <SaveAsTemplate
              form={form}
              onWrong={() => {
                publishing.tell(form)
              }}
            />
          )
        }
        canReview={form !== null && !isPicking && (isChanged || standing === null)}
      />
      {props.standing}
    </>
  )
  if (form === null || isPicking)
    return (
      <>
        {head}
        <TemplatePicker
          patientId={patient.id}
          today={record.today}
          basedOn={record.programmes.at(-1)?.id ?? null}
          onPick={(picked) => {
            onChange(picked)
            setPicking(false)
          }}
        />
      </>
    )
  const told = toldOfForm(form, record)
  const reads = { language: patient.language, words: props.preview }
  const part: FormPart = { form, onChange, errorAt: publishing.errorAt(form) }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    publishing.review(form)
  }
  return (
    <>
      {head}
      <form
        ref={focus}
        id="programme-form"
        onSubmit={submit}
        noValidate
        onBlur={draft.flush}
        className="cols cols-preview"
        aria-label={words(form.continues === null ? 'builder' : 'builderChange')}
      >
        <div className="grid grid-cols-1 content-start gap-4">
          <PublishedMeanwhile form={form} record={record} onChange={onChange} />
          {draft.others.map((other) => (
            <Notice key={other.by} icon="people">
              {words('draft.other', { by: other.by, at: dates.moment(other.savedAt, 'brief') })}
            </Notice>
          ))}
          {offered === null || typed !== null ? null : (
            <Notice icon="edit" role="status">
              {words('kept', { at: dates.moment(offered.savedAt, 'brief') })}
            </Notice>
          )}
          <p className="row small">
            <span className="soft">
              {form.continues === null ? null : `${words('changesInForce')} `}
              {form.continues !== null && form.origin === ''
                ? null
                : words('beginsFrom', { origin: form.origin === '' ? 'none' : form.origin })}
            </span>
            <Button
              size="small"
              onClick={() => {
                setPicking(true)
              }}
            >
              {words('another')}
            </Button>
          </p>
          <WalkPart {...part} now={form.continues === null ? null : (now?.rung ?? null)} />
          <ExercisesPart
            {...part}
            record={record}
            patientId={patient.id}
            reads={reads}
            known={new Set(base?.exercises.map(({ itemId }) => itemId))}
          />
          <DatesPart {...part} today={record.today} />
          <ScreeningPart {...part} record={record} patientId={patient.id} name={patient.name} />
          <SignedPart {...part} record={record} />
          <LimitsPart {...part} suggested={highBaseline(record)} />
        </div>
        <aside
          aria-labelledby="preview"
          className="stack-wide self-start min-[56.25rem]:sticky min-[56.25rem]:top-4"
        >
          {changes === null ? null : <ChangeList {...part} changes={changes} />}
          <PatientPreview form={form} told={told} name={patient.name} reads={reads} />
        </aside>
      </form>
      {publishing.isReviewing ? (
        <Review
          form={form}
          told={told}
          name={patient.name}
          reads={reads}
          busy={publishing.publish.isPending}
          changes={changes === null ? null : <ChangeList {...part} changes={changes} />}
          trouble={<PublishTrouble error={publishing.publish.error} isAdmin={props.isAdmin} />}
          onPublish={() => {
            publishing.send(form)
          }}
          onClose={publishing.close}
        />
      ) : null}
    </>
  )
}
