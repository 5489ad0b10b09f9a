'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isolated } from '@/messages/isolated'
import { PauseWords } from '@/record/pause-words'
import { readDay } from '@/record/read-day'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { CheckField } from '@/ui/check-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { isPauseForm, pauseProblems } from './pause-form'
import type { PauseForm } from './pause-form'
import { StandingDialog } from './standing-dialog'
import type { StandingProps } from './standing-props'
import { useStandingProblems } from './use-standing-problems'
import { useTabForm } from './use-tab-form'
import { WillRead } from './will-read'

/** From when, until when, and why: for colleagues, since the patient reads only that it is a pause. */
export function PauseDialog({ patient, record, patientMessages, onClose, onDone }: StandingProps) {
  const words = useTranslations('standing.pause')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [pauseId] = useState(newId)
  const { form, change, drop } = useTabForm(`pause.${patient.id}`, isPauseForm, {
    from: record.today,
    to: '',
    isOpen: true,
    note: '',
  })
  const pause = useMutation({
    ...trpc.programme.pause.mutationOptions(),
    onSuccess: () => {
      drop()
      onDone(words('done'))
      return queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId: patient.id }))
    },
  })
  const problems = useStandingProblems(pauseProblems(form, record), pause.error)
  const edit = (part: Partial<PauseForm>) => {
    change(part)
    pause.reset()
  }
  const [from, to] = [readDay(form.from), form.isOpen ? null : readDay(form.to)]
  return (
    <StandingDialog
      title={words('title')}
      about={words('about')}
      tried={problems.tried}
      trouble={problems.trouble(['from', 'to', 'note'])}
      act={words('do')}
      busy={pause.isPending}
      onClose={onClose}
      onSend={() => {
        if (!problems.mayGo() || from === null) return
        pause.mutate({ patientId: patient.id, pauseId, from, to, note: form.note })
      }}
    >
      <div className="row items-start gap-x-6">
        <div className="w-[min(13rem,100%)]">
          <TextField
            type="date"
            label={words('from')}
            value={form.from}
            min={record.today}
            error={problems.errorAt('from')}
            onChange={(event) => {
              edit({ from: event.target.value })
            }}
          />
        </div>
        {form.isOpen ? null : (
          <div className="w-[min(13rem,100%)]">
            <TextField
              type="date"
              label={words('to')}
              value={form.to}
              min={form.from}
              error={problems.errorAt('to')}
              onChange={(event) => {
                edit({ to: event.target.value })
              }}
            />
          </div>
        )}
      </div>
      <CheckField
        label={words('isOpen')}
        checked={form.isOpen}
        onChange={(event) => {
          edit({ isOpen: event.target.checked })
        }}
      />
      <TextArea
        label={words('note')}
        hint={words('noteHint', { name: isolated(patient.name) })}
        rows={2}
        maxLength={500}
        value={form.note}
        error={problems.errorAt('note')}
        onChange={(event) => {
          edit({ note: event.target.value })
        }}
      />
      {form.isOpen || to !== null ? (
        <WillRead name={patient.name} language={patient.language} messages={patientMessages}>
          <PauseWords reason="clinic" until={to} />
        </WillRead>
      ) : null}
    </StandingDialog>
  )
}
