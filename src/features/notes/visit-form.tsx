'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { localDay, localMinuteOfDay } from '@/domain/calendar-day'
import { visitKinds } from '@/domain/visit'
import type { Visit, VisitKind } from '@/domain/visit'
import { momentTyped } from '@/record/moment-typed'
import { newId } from '@/trpc/new-id'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { usePlanVisit } from './use-plan-visit'

const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** A new appointment, or another moment for one. */
export function VisitForm(props: {
  patientId: string
  timeZone: string
  visit: Visit | null
  onDone: () => void
}) {
  const words = useTranslations('notes.visits')
  const fields = useTranslations('appointment.finish')
  const errors = useTranslations('errors')
  const { patientId, timeZone, visit } = props
  const [date, setDate] = useState<string>(visit === null ? '' : localDay(visit.at, timeZone))
  const [time, setTime] = useState(visit === null ? '' : clockOf(localMinuteOfDay(visit.at, timeZone)))
  const [kind, setKind] = useState<VisitKind>(visit?.kind ?? 'visit')
  const [ids] = useState(() => ({ id: newId(), visitId: visit?.visitId ?? newId() }))
  const [isTried, setTried] = useState(false)
  const plan = usePlanVisit(patientId, props.onDone)
  const { at, missing } = momentTyped({ date, time }, timeZone)
  const lacks = missing ?? (at === null ? 'date' : null)
  const refused = plan.error === null ? null : errors(errorCodeOf(plan.error))
  return (
    <div className="grid gap-2">
      <div className="grid grid-cols-[1fr_6.5rem] gap-2">
        <TextField
          type="date"
          label={words('date')}
          value={date}
          error={isTried && lacks === 'date' ? fields('dateMissing') : refused}
          onChange={({ target }) => {
            plan.reset()
            setDate(target.value)
          }}
        />
        <TextField
          type="time"
          label={fields('time')}
          value={time}
          error={isTried && lacks === 'time' ? fields('timeMissing') : null}
          onChange={({ target }) => {
            plan.reset()
            setTime(target.value)
          }}
        />
      </div>
      <SelectField
        label={fields('kind')}
        value={kind}
        options={visitKinds.map((value) => ({ value, label: fields(`kinds.${value}`) }))}
        onChange={({ target }) => {
          setKind(visitKinds.find((one) => one === target.value) ?? 'visit')
        }}
      />
      <div className="row">
        <Button
          variant="tinted"
          busy={plan.isPending}
          onClick={() => {
            setTried(true)
            if (at !== null) plan.mutate({ patientId, ...ids, at, kind, state: 'planned' })
          }}
        >
          {words(visit === null ? 'plan' : 'moveHere')}
        </Button>
        <Button variant="quiet" onClick={props.onDone}>
          {words('leave')}
        </Button>
      </div>
    </div>
  )
}
