'use client'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/calendar-day'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ReturnReads } from './return-reads'
import { ReturnRungs } from './return-rungs'
import { StandingDialog } from './standing-dialog'
import type { StandingProps } from './standing-props'
import { useReturn } from './use-return'
import type { Away } from './use-return'

const fields = ['lastDay', 'reason']

/** Coming back: how long somebody was away, where the rules would begin again and why, and another rung to choose. */
export function ReturnDialog(props: StandingProps & { away: Away }) {
  const { patient, record, away, onDone } = props
  const words = useTranslations('standing.return')
  const dates = useDates()
  const it = useReturn({
    patientId: patient.id,
    record,
    away,
    onDone: () => {
      onDone(words(away.kind === 'pause' && away.pause.from > record.today ? 'calledOff' : 'done'))
    },
  })
  const { form, problems, items, days } = it
  const rule = days >= 21 ? 'first' : days >= 7 ? 'down' : 'same'
  if (it.isAhead) {
    return (
      <StandingDialog
        title={words('callOff')}
        about={words('callOffAbout')}
        tried={problems.tried}
        trouble={problems.trouble([])}
        act={words('callOff')}
        busy={it.isPending}
        onClose={props.onClose}
        onSend={it.send}
      >
        {null}
      </StandingDialog>
    )
  }
  return (
    <StandingDialog
      title={words(away.kind === 'pause' ? 'resume' : 'back')}
      about={words(`rule.${rule}`, { days })}
      tried={problems.tried}
      trouble={problems.trouble(fields)}
      act={words(away.kind === 'pause' ? 'resume' : 'begin')}
      busy={it.isPending}
      onClose={props.onClose}
      onSend={it.send}
    >
      {away.kind === 'pause' ? (
        <div className="w-[min(15rem,100%)]">
          <TextField
            type="date"
            label={words('again')}
            hint={it.again === null ? null : dates.day(it.again, 'weekday')}
            value={form.again}
            min={addDays(record.today, 1)}
            error={problems.errorAt('lastDay')}
            onChange={(event) => {
              it.edit({ again: event.target.value })
            }}
          />
        </div>
      ) : null}
      <ReturnRungs record={record} items={items} onChoose={it.choose} />
      {it.isMoved ? (
        <TextArea
          label={words('reason')}
          hint={words('reasonHint', { name: isolated(patient.name) })}
          rows={2}
          maxLength={500}
          value={form.reason}
          error={problems.errorAt('reason')}
          onChange={(event) => {
            it.edit({ reason: event.target.value })
          }}
        />
      ) : null}
      <ReturnReads
        patient={patient}
        patientMessages={props.patientMessages}
        record={record}
        items={items}
        again={it.again}
        reason={form.reason}
      />
    </StandingDialog>
  )
}
