'use client'
import { useTranslations } from 'next-intl'
import { RangeBar } from '@/ui/range-bar'
import type { CaseFacts } from './case-facts'

/** Counts first, then what they may mean once every missing day is known. */
export function CaseSession({ session }: { session: CaseFacts['session'] }) {
  const words = useTranslations('caseload.session')
  const { low, high } = session
  if (session.due === 0 || low === null || high === null) return <span className="soft">{words('none')}</span>
  const percent = { low: Math.round(100 * low), high: Math.round(100 * high) }
  return (
    <div className="grid gap-1 max-w-40">
      <span>
        {words.rich('counts', {
          done: session.done,
          due: session.due,
          b: (chunks) => <b className="inline">{chunks}</b>,
        })}
      </span>
      <RangeBar low={low} high={high} />
      <span className="tiny soft">{words(percent.low === percent.high ? 'exact' : 'range', percent)}</span>
    </div>
  )
}
