'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { minutesOf } from '@/domain/entry-check'
import type { WalkEntry } from '@/domain/entry'
import type { RefusalCode } from '@/domain/refusal'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { phone } from '@/offline/browser-phone'
import { checkOnPhone } from '@/offline/check-on-phone'
import { useDistanceUnit } from '@/offline/distance-unit-here'
import { goOnHere } from '@/offline/go-here'
import { correctedWalk, startAt } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import { readDetails, typedDetails } from '@/record/walk-details/read-details'
import type { DetailFault } from '@/record/walk-details/read-details'
import { WalkDetailsFields } from '@/record/walk-details/walk-details-fields'
import { MinuteStepper } from '@/ui/minute-stepper'
import { TextField } from '@/ui/text-field'
import { CorrectionPage } from './correction-page'
import { addressOfDay } from './entry-address'
import { ScoreChips } from './score-chips'

type Faults = { code: RefusalCode | null; details: DetailFault[] }

/** A walk once more, all of it on one page: minutes, pain, start and details. */
export function CorrectWalk({ entry, record }: { entry: WalkEntry; record: RecordFacts }) {
  const words = useTranslations('ownEntries')
  const errors = useTranslations('errors')
  const dates = useDates()
  const unit = useDistanceUnit()
  const decimalSign = (1.1).toLocaleString(useLocale()).charAt(1)
  const clockBefore = entry.startedAt === null ? '' : dates.clock(entry.startedAt, entry.timeZone)
  const [minutes, setMinutes] = useState(String(entry.minutes))
  const [before, setBefore] = useState(entry.before)
  const [worst, setWorst] = useState(entry.worst)
  const [clock, setClock] = useState(clockBefore)
  const [typed, setTyped] = useState(() => typedDetails(entry.details, { unit, decimalSign }))
  const [faults, setFaults] = useState<Faults>({ code: null, details: [] })

  const save = async (): Promise<'left' | 'stays'> => {
    const whole = minutesOf(minutes)
    const details = readDetails(typed, entry.details)
    if (whole === null || Array.isArray(details)) {
      setFaults({
        code: whole === null ? 'minutes-out-of-range' : null,
        details: Array.isArray(details) ? details : [],
      })
      return 'stays'
    }
    const isMoved = clock !== clockBefore && clock !== ''
    const startedAt = isMoved ? startAt(entry.day, clock, entry.timeZone) : entry.startedAt
    const next = correctedWalk(momentNow(), entry, { minutes: whole, before, worst, details, startedAt })
    const refusal = checkOnPhone(next, record)
    setFaults({ code: refusal?.code ?? null, details: [] })
    if (refusal !== null) return 'stays'
    await phone.record(next)
    goOnHere(addressOfDay(entry.day, 'corrected'))
    return 'left'
  }

  const isMinutesWrong = faults.code === 'minutes-out-of-range'
  const error = faults.code === null ? null : errors(faults.code)
  return (
    <CorrectionPage
      title={words('correct.walk')}
      day={entry.day}
      saveWord={words('save')}
      faults={faults}
      onSave={save}
    >
      <MinuteStepper
        value={minutes}
        onChange={setMinutes}
        label={words('minutes')}
        unit={words('unit')}
        lessWord={words('less')}
        moreWord={words('more')}
        error={isMinutesWrong ? error : null}
      />
      <ScoreChips title={words('beforeTitle')} score={before} onChange={setBefore} />
      <ScoreChips title={words('worstTitle')} score={worst} onChange={setWorst} />
      {entry.startedAt === null ? (
        isMinutesWrong ? null : (
          <p className="field-error" role="alert">
            {error}
          </p>
        )
      ) : (
        <TextField
          type="time"
          label={words('started')}
          value={clock}
          error={isMinutesWrong ? null : error}
          onChange={(event) => {
            setClock(event.target.value)
          }}
        />
      )}
      <details open={faults.details.length > 0}>
        <summary className="btn btn-mid mb-4">{words('details')}</summary>
        <WalkDetailsFields details={typed} faults={faults.details} onChange={setTyped} />
      </details>
    </CorrectionPage>
  )
}
