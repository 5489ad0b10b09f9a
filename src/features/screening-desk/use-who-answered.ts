'use client'
import { useTranslations } from 'next-intl'
import { epochMs } from '@/domain/calendar-day'
import type { ScreeningFacts } from '@/domain/screening'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'

const DAY_MS = 86_400_000

/** 'Answered by Ruth on the phone, 4 March, 09:12.' The arrival is said when it was a day or more behind. */
export function useWhoAnswered(name: string, timeZone: string): (screening: ScreeningFacts) => string {
  const words = useTranslations('screeningDesk')
  const dates = useDates()
  return ({ by, byName, recordedAt, arrivedAt }) => {
    const at = dates.moment(recordedAt, 'full', timeZone)
    if (by === 'staff') return words('byStaff', { by: byName ?? '', at })
    const told = words('byPatient', { name: isolated(name), at })
    if (epochMs(arrivedAt) - epochMs(recordedAt) < DAY_MS) return told
    return `${told}. ${words('arrived', { at: dates.moment(arrivedAt, 'full', timeZone) })}`
  }
}
