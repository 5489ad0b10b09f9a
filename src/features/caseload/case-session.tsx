'use client'
import { useTranslations } from 'next-intl'
import { RangeBar } from '@/ui/range-bar'
import type { CaseFacts } from './case-facts'

/** Counts first, then what they may mean once every missing day is known. */
export function CaseSession({ session }: { session: CaseFacts['session'] }) {
  const words = useTranslations('caseload.session')
  const { low, high } = session
  if (session.due === 0 || low === null || high === null) return <span className="soft">{words('none')}</span>
  const isExact = Math.round(100 * low) === Math.round(100 * high)
  return (
    <div className="grid max-w-42 gap-0.5 leading-snug">
      <span>
        {words.rich('counts', {
          done: session.done,
          due: session.due,
          b: (chunks) => <b className="inline">{chunks}</b>,
        })}
      </span>
      <RangeBar low={low} high={high} />
      <span className="tiny soft">{words(isExact ? 'exact' : 'range', { low, high })}</span>
    </div>
  )
}
