'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OpeningHours } from '@/domain/clinic'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { OpeningDay } from './opening-day'
import type { DayHours } from './opening-day'
import { weekdays, type ClinicFaults } from './read-clinic-form'

/** A day that is first ticked proposes usual hours, which stand in plain sight. */
const usual = { opens: '09:00', closes: '17:00' }
const workdays: readonly number[] = [2, 3, 4, 5]

/** When somebody answers the telephone, weekday by weekday. */
export function OpeningHoursFields(props: {
  heading: 'h2' | 'h3'
  given: OpeningHours
  faults: ClinicFaults
}) {
  const { heading: Heading, given, faults } = props
  const words = useTranslations('clinicFields')
  const { weekdayName } = useDates()
  const [week, setWeek] = useState<DayHours[]>(() =>
    weekdays.map((day) => ({ open: given[day] !== null, ...(given[day] ?? usual) })),
  )
  const monday = week[0]
  return (
    <fieldset>
      <legend>
        <Heading>{words('openingHours')}</Heading>
      </legend>
      <p className="field-hint mb-3 mt-1">{words('openingHoursHint')}</p>
      <div className="list border-y border-line">
        {week.map((hours, place) => (
          <OpeningDay
            key={place}
            weekday={place + 1}
            day={weekdayName(place + 1, 'long')}
            hours={hours}
            wrong={faults.has(`openingHours.${String(place + 1)}`)}
            onChange={(changed) => {
              setWeek(week.map((one, other) => (other === place ? changed : one)))
            }}
          />
        ))}
      </div>
      {monday?.open === true ? (
        <Button
          variant="bare"
          size="small"
          className="-ml-2 mt-2"
          onClick={() => {
            setWeek(week.map((one, place) => (workdays.includes(place + 1) ? { ...monday } : one)))
          }}
        >
          {words('copyMonday', { from: weekdayName(2, 'long'), to: weekdayName(5, 'long') })}
        </Button>
      ) : null}
    </fieldset>
  )
}
