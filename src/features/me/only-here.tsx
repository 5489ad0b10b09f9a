'use client'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import { timerOnly } from '@/offline/only-on-phone'
import { unacknowledged } from '@/offline/queued-fact'
import type { PatientRecord } from '@/offline/use-phone'
import type { CalendarDay } from '@/domain/calendar-day'

/** What would be lost with this phone, by name. */
export function OnlyHere({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('ownEntries.refused')
  const mine = useTranslations('me.signOut')
  const dates = useDates()
  const { queue, draft, record } = patient
  const near = (day: CalendarDay) => dates.near(day, record.today) ?? dates.day(day, 'short')
  const facts = unacknowledged(queue)
  const timer = timerOnly(patient)
  if (facts.length === 0 && draft === null && timer === null) return null
  return (
    <ul className="mt-3 list-disc pl-5">
      {facts.map(({ fact }) => (
        <li key={fact.id}>
          {fact.kind === 'walk'
            ? words('walk', { minutes: fact.minutes, day: near(fact.day) })
            : words(fact.kind, { day: 'day' in fact ? near(fact.day) : '', name: words('anExercise') })}
        </li>
      ))}
      {timer === null ? null : <li>{mine('timer')}</li>}
      {draft === null ? null : <li>{mine('draft', { minutes: draft.minutes, day: near(draft.day) })}</li>}
    </ul>
  )
}
