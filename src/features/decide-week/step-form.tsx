'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { decisionKinds } from '@/domain/programme'
import type { DecisionKind } from '@/domain/programme'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextArea } from '@/ui/text-area'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { FromTo } from './from-to'
import { PatientReads } from './patient-reads'
import type { Reader } from './patient-reads'
import { RailHeading } from './rail-heading'
import type { Situation } from './step-choices'
import { StepChoices } from './step-radio'
import { toldByHand } from './told'
import { useHandWords } from './use-hand-words'

const draftSchema = z.object({
  item: z.string(),
  kind: z.nullable(z.enum(decisionKinds)),
  reason: z.string(),
})
type Draft = { item: string; kind: DecisionKind | null; reason: string }
const isDraft = (value: unknown): value is Draft => draftSchema.safeParse(value).success
const SHORTEST_REASON = 3

/** The walk or an exercise, one of three steps, what it will change, and the reason that the patient reads. */
export function StepForm(props: {
  patientId: string
  reader: Reader
  today: CalendarDay
  situation: Extract<Situation, { kind: 'ready' }>
  /** Shown until a step is chosen: then the form needs the room. */
  whileIdle: ReactNode
  takesFocus: boolean
  onDone: () => void
}) {
  const { patientId, situation } = props
  const words = useTranslations('decide')
  const errors = useTranslations('errors')
  const dates = useDates()
  const handWords = useHandWords()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const draft = useUnsentDraft(`decide.${patientId}`, isDraft)
  const [typed, setTyped] = useState<Draft | null>(null)
  const [decisionId] = useState(newId)
  const [problem, setProblem] = useState<{ reason?: true }>({})
  const focus = useInvalidFocus(problem)
  const given = typed ?? draft.offered?.value ?? null
  const kept = situation.items.find(({ item }) => item === given?.item)
  // What was typed for an exercise that has left the programme is a step no longer.
  const { kind, reason } = given !== null && kept !== undefined ? given : { kind: null, reason: '' }
  const item = kept ?? situation.items[0]
  const chosen = item?.choices.find((choice) => choice.kind === kind)
  const tomorrow = addDays(props.today, 1)

  const decide = useMutation({
    ...trpc.programme.decide.mutationOptions(),
    onSuccess: () => {
      draft.drop()
      props.onDone()
      return queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
    },
  })
  const change = (next: Draft) => {
    setTyped(next)
    draft.keep(next)
    decide.reset()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (item === undefined || kind === null || decide.isPending) return
    if (reason.trim().length < SHORTEST_REASON) {
      setProblem({ reason: true })
      return
    }
    decide.mutate({ patientId, decisionId, item: item.item, kind, reason })
  }
  if (item === undefined) return null
  return (
    <form ref={focus} onSubmit={submit} className="stack-wide" noValidate>
      <div>
        <p className="small soft">{words('at', { rung: item.rung, rungs: item.rungs })}</p>
        <RailHeading takesFocus={props.takesFocus}>{words('title')}</RailHeading>
      </div>
      {situation.items.length === 1 ? null : (
        <SelectField
          label={words('of')}
          value={item.item}
          options={situation.items.map((one) => ({ value: one.item, label: handWords.nameOf(one) }))}
          onChange={(event) => {
            change({ item: event.target.value, kind: null, reason })
          }}
        />
      )}
      <StepChoices
        item={item}
        value={kind}
        onChange={(next) => {
          change({ item: item.item, kind: next, reason })
        }}
      />
      {chosen === undefined || chosen.rung === null ? (
        props.whileIdle
      ) : (
        <>
          <div className="stack">
            <FromTo
              from={item.exercise === null ? item.amount : item.rung}
              to={item.exercise === null ? chosen.amount : chosen.rung}
              unit={words(item.exercise === null ? 'from' : 'stepFrom', {
                day: dates.day(tomorrow, 'short'),
              })}
            />
            <p className="small soft">
              {words('whatChanges', {
                kind: chosen.kind,
                rung: chosen.rung,
                day: dates.day(tomorrow, 'weekday'),
              })}
            </p>
            <p className="small">{handWords.asked(item, chosen)}</p>
          </div>
          <TextArea
            label={words('reason')}
            hint={words('reasonHint', { name: isolated(props.reader.name) })}
            value={reason}
            maxLength={500}
            error={problem.reason && reason.trim().length < SHORTEST_REASON ? errors('reason-missing') : null}
            onChange={(event) => {
              change({ item: item.item, kind: chosen.kind, reason: event.target.value })
            }}
          />
          {decide.isError ? (
            <Notice icon="alert" tone="amber" role="alert">
              {errors(errorCodeOf(decide.error))}
            </Notice>
          ) : null}
          <Button type="submit" variant="main" size="mid" wide busy={decide.isPending}>
            {handWords.button(item, chosen)}
          </Button>
          <Button
            wide
            onClick={() => {
              draft.drop()
              setTyped(null)
              setProblem({})
              decide.reset()
            }}
          >
            {words('notNow')}
          </Button>
          <PatientReads {...props.reader} told={toldByHand(item, chosen, reason)} />
        </>
      )}
    </form>
  )
}
