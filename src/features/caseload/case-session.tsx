'use client'
import { useTranslations } from 'next-intl'
import type { CaseFacts } from './case-facts'

/** Days with their full minutes, counts first, then what they may mean once every missing day is known. */
export function CaseSession({ session }: { session: CaseFacts['session'] }) {
  const words = useTranslations('caseload.session')
  const { done, due, low, high } = session
  if (due === 0 || low === null || high === null)
    return <span className="tiny soft block">{words('none')}</span>
  const isExact = Math.round(100 * low) === Math.round(100 * high)
  return (
    <span className="tiny soft block">
      {words('counts', { done, due })},{' '}
      {isExact ? words('exact', { low }) : words('range', { low: Math.round(100 * low), high })}
    </span>
  )
}
