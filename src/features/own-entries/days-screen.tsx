'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addDays, eachDay, maxDay } from '@/domain/calendar-day'
import { helpersFirstDay } from '@/domain/helper-days'
import { useDates } from '@/messages/use-dates'
import type { PatientRecord } from '@/offline/use-phone'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/page-state'
import { PhonePage } from '@/ui/phone-page'
import { addressOfDay } from './entry-address'
import { DayEntries } from './day-entries'
import { HereLink } from './here-link'
import { OutcomeLink } from './outcome-link'
import { RefusedEntries } from './refused-entries'

const DAYS_AT_A_TIME = 14

/** Every day since the programme began, the newest first, with what was entered for it. */
export function DaysScreen({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('ownEntries')
  const dates = useDates()
  const { record, queue } = patient
  const [shown, setShown] = useState(DAYS_AT_A_TIME)
  const begun = [
    ...record.programmes.map(({ startDay }) => startDay),
    ...record.entries.map(({ day }) => day),
  ].sort()[0]
  const first =
    begun === undefined || patient.helper === null ? begun : maxDay(begun, helpersFirstDay(record.today))
  const from = first === undefined ? null : maxDay(first, addDays(record.today, 1 - shown))
  const days = from === null ? [] : eachDay(from, record.today).reverse()
  return (
    <PhonePage
      bar={
        <>
          <ButtonLink variant="quiet" size="touch" icon="back" href="/today">
            {words('today')}
          </ButtonLink>
          <ButtonLink size="touch" icon="plus" href="/log">
            {words('add')}
          </ButtonLink>
        </>
      }
    >
      <h1 className="mb-2">{words('title')}</h1>
      <RefusedEntries queue={queue} today={record.today} />
      {patient.helper === null ? <OutcomeLink record={record} /> : null}
      {days.length === 0 ? (
        <EmptyState icon="table" title={words('empty')}>
          {words('emptyAbout')}
        </EmptyState>
      ) : null}
      <ul className="list">
        {days.map((day) => (
          <li key={day} className="py-3">
            <div className="row between">
              <h2 className="text-base first-letter:uppercase">
                {dates.near(day, record.today) ?? dates.day(day, 'weekday')}
              </h2>
              <HereLink
                size="touch"
                variant="quiet"
                icon="right"
                href={addressOfDay(day)}
                name={words('openDay', { day: dates.day(day, 'weekday') })}
              >
                {words('open')}
              </HereLink>
            </div>
            <DayEntries day={day} record={record} queue={queue} />
          </li>
        ))}
      </ul>
      {first !== undefined && from !== null && from > first ? (
        <Button
          size="mid"
          wide
          onClick={() => {
            setShown(shown + DAYS_AT_A_TIME)
          }}
        >
          {words('earlier')}
        </Button>
      ) : null}
    </PhonePage>
  )
}
