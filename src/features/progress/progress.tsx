'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { todayCard } from '@/domain/today-card'
import { usePatientRecord } from '@/offline/use-phone'
import { CadenceTile } from '@/record/cadence-tile'
import { RampCard } from '@/record/ramp-card'
import { RecordPicture } from '@/record/record-picture'
import { ButtonLink } from '@/ui/button-link'
import { Later } from '@/ui/later'
import { PhonePage } from '@/ui/phone-page'
import { Segmented } from '@/ui/segmented'
import { Changes } from './changes'
import { NothingYet } from './nothing-yet'
import { progressRanges, rangeOf } from './progress-range'
import type { ProgressRange } from './progress-range'

/** The patient's own picture: the answer in words first, then the days it rests on. */
export function Progress() {
  const words = useTranslations('progress')
  const { record, now, helper } = usePatientRecord()
  const [range, setRange] = useState<ProgressRange>('4-weeks')
  const card = todayCard(record, now)
  const title = <h1 className="day-name">{words('title')}</h1>
  const programme = record.programmes.find(({ startDay }) => startDay === card.startDay)
  const forVisit =
    helper === null ? (
      <p className="mt-6">
        <ButtonLink size="mid" wide href="/appointment">
          {words('appointment')}
        </ButtonLink>
      </p>
    ) : null
  if (!record.entries.some(({ kind }) => kind !== 'morning')) {
    return (
      <PhonePage bar={title}>
        <NothingYet card={card} programme={programme ?? null} />
        {forVisit}
      </PhonePage>
    )
  }
  const { from, to } = rangeOf(range, record)
  return (
    <PhonePage
      bar={
        <>
          {title}
          <Segmented
            label={words('range')}
            segments={progressRanges.map((value) => ({ value, label: words(`ranges.${value}`) }))}
            value={range}
            onChange={setRange}
          />
        </>
      }
    >
      <RecordPicture record={record} from={from} to={to} audience="own" heading={null} />
      {forVisit}
      <Later>
        {programme === undefined || card.rung === null ? null : (
          <RampCard
            rungs={programme.rungs}
            now={card.rung}
            extra={programme.warmUpMinutes + programme.coolDownMinutes}
            week={card.week}
          />
        )}
        <CadenceTile framed={false} record={record} from={from} to={to} />
        <Changes record={record} />
      </Later>
    </PhonePage>
  )
}
