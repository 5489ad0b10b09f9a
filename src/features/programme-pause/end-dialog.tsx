'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import * as z from 'zod/mini'
import type { CalendarDay } from '@/domain/calendar-day'
import type { ProgrammeFacts } from '@/domain/programme'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { readDay } from '@/record/read-day'
import { useTRPC } from '@/trpc/provider'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { endProblems } from './end-problems'
import { StandingDialog } from './standing-dialog'
import type { StandingProps } from './standing-props'
import { useStandingProblems } from './use-standing-problems'
import { useTabForm } from './use-tab-form'
import { WillRead } from './will-read'

const formSchema = z.object({ lastDay: z.string(), reason: z.string() })
type Form = z.infer<typeof formSchema>
const isForm = (value: unknown): value is Form => formSchema.safeParse(value).success

/** The last day and the reason: for colleagues. What is recorded stays, and a new programme can follow. */
export function EndDialog(props: StandingProps & { programme: ProgrammeFacts }) {
  const { patient, record, patientMessages, programme, onClose, onDone } = props
  const words = useTranslations('standing.end')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { form, change, drop } = useTabForm(`end.${programme.id}`, isForm, {
    lastDay: record.today,
    reason: '',
  })
  const end = useMutation({
    ...trpc.programme.end.mutationOptions(),
    onSuccess: () => {
      drop()
      onDone(words('done'))
      return queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId: patient.id }))
    },
  })
  const problems = useStandingProblems(endProblems(form, record.today, programme.endDay), end.error)
  const edit = (part: Partial<Form>) => {
    change(part)
    end.reset()
  }
  const lastDay = readDay(form.lastDay)
  return (
    <StandingDialog
      title={words('title')}
      about={words('about')}
      tried={problems.tried}
      trouble={problems.trouble(['lastDay', 'reason'])}
      act={words('do')}
      busy={end.isPending}
      onClose={onClose}
      onSend={() => {
        if (!problems.mayGo() || lastDay === null) return
        end.mutate({ patientId: patient.id, programmeId: programme.id, lastDay, reason: form.reason })
      }}
    >
      <div className="w-[min(13rem,100%)]">
        <TextField
          type="date"
          label={words('lastDay')}
          value={form.lastDay}
          min={record.today}
          max={programme.endDay ?? undefined}
          error={problems.errorAt('lastDay')}
          onChange={(event) => {
            edit({ lastDay: event.target.value })
          }}
        />
      </div>
      <TextArea
        label={words('reason')}
        hint={words('reasonHint', { name: isolated(patient.name) })}
        rows={2}
        maxLength={500}
        value={form.reason}
        error={problems.errorAt('reason')}
        onChange={(event) => {
          edit({ reason: event.target.value })
        }}
      />
      {lastDay === null
        ? null
        : (['until', 'after'] as const).map((when) => (
            <WillRead
              key={when}
              name={patient.name}
              language={patient.language}
              messages={patientMessages}
              when={when}
            >
              <EndWords lastDay={lastDay} when={when} />
            </WillRead>
          ))}
    </StandingDialog>
  )
}

function EndWords({ lastDay, when }: { lastDay: CalendarDay; when: 'until' | 'after' }) {
  const words = useTranslations('today')
  const dates = useDates()
  const day = dates.day(lastDay, 'weekday')
  return (
    <p>
      {when === 'until'
        ? words('endsOn', { day })
        : `${words('ended.title', { day })} ${words('ended.about')}`}
    </p>
  )
}
