'use client'
import { useTranslations } from 'next-intl'
import type { ScreeningSignature } from '@/domain/screening'
import { useDates } from '@/messages/use-dates'

/** Who signed, when, and what was written as clearance. */
export function SignedWords({ signed, timeZone }: { signed: ScreeningSignature; timeZone: string }) {
  const words = useTranslations('screeningDesk')
  const desk = useTranslations('desk')
  const dates = useDates()
  const { clearance, loadedLegs, by, at } = signed
  return (
    <div className="stack">
      <p>{clearance === null ? words('signedClear') : desk('quote', { text: clearance })}</p>
      {loadedLegs ? <p>{words('includesLoads')}</p> : null}
      <p className="small soft">{words('signed', { by, at: dates.moment(at, 'full', timeZone) })}</p>
    </div>
  )
}
