'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { WalkEntry } from '@/domain/entry'
import type { RefusalCode } from '@/domain/refusal'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { phone } from '@/offline/browser-phone'
import { checkOnPhone } from '@/offline/check-on-phone'
import { useDistanceUnit } from '@/offline/distance-unit-here'
import { correctedWalk, startAt } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { NotKept } from '@/record/not-kept'
import { readDetails, typedDetails } from '@/record/walk-details/read-details'
import type { DetailFault } from '@/record/walk-details/read-details'
import { WalkDetailsFields } from '@/record/walk-details/walk-details-fields'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

/** All that may be added to a saved walk: kept as a further version of the same entry. */
export function DetailsForm({ entry, record }: { entry: WalkEntry; record: RecordFacts }) {
  const words = useTranslations('logWalk.details')
  const errors = useTranslations('errors')
  const dates = useDates()
  const unit = useDistanceUnit()
  const decimalSign = (1.1).toLocaleString(useLocale()).charAt(1)
  const [typed, setTyped] = useState(() => typedDetails(entry.details, { unit, decimalSign }))
  const clockNow = entry.startedAt === null ? '' : dates.clock(entry.startedAt, entry.timeZone)
  const [clock, setClock] = useState(clockNow)
  const [faults, setFaults] = useState<DetailFault[]>([])
  const [clockFault, setClockFault] = useState<RefusalCode | null>(null)
  const [isKept, setKept] = useState(false)
  const saving = useSaving()
  const form = useInvalidFocus(faults)

  const keep = async (): Promise<'stays'> => {
    const details = readDetails(typed, entry.details)
    setKept(false)
    setFaults(Array.isArray(details) ? details : [])
    if (Array.isArray(details)) return 'stays'
    const isMoved = clock !== clockNow && clock !== ''
    const startedAt = isMoved ? startAt(entry.day, clock, entry.timeZone) : entry.startedAt
    const next = correctedWalk(momentNow(), entry, { details, startedAt })
    const refusal = checkOnPhone(next, record)
    setClockFault(refusal?.code ?? null)
    if (refusal !== null) return 'stays'
    await phone.record(next)
    setKept(true)
    return 'stays'
  }
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void saving.save(keep)
  }

  return (
    <form ref={form} className="mt-8 grid gap-5" noValidate onSubmit={save}>
      <div>
        <h2>{words('title')}</h2>
        <p className="soft">{words('about')}</p>
      </div>
      {entry.startedAt === null ? null : (
        <TextField
          type="time"
          label={words(entry.day === record.today ? 'startedToday' : 'started')}
          value={clock}
          error={clockFault === null ? null : errors(clockFault)}
          onChange={(event) => {
            setClock(event.target.value)
          }}
        />
      )}
      <WalkDetailsFields
        details={typed}
        faults={faults}
        onChange={(next) => {
          setTyped(next)
          setKept(false)
        }}
      />
      <p role="status">{isKept ? words('kept') : null}</p>
      <NotKept isMissed={saving.isMissed} />
      <Button type="submit" size="big" variant="lead" busy={saving.isBusy}>
        {words('save')}
      </Button>
    </form>
  )
}
