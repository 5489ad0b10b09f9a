'use client'
import { useTranslations } from 'next-intl'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import { DetailWords } from './detail-words'

type Former = RouterOutputs['patient']['details']['former']

/** What each correction changed: how it was, until when, and who changed it. The last one stands first. */
export function FormerDetails({ former }: { former: Former }) {
  const words = useTranslations('patientDetails')
  const dates = useDates()
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="former">
      <h2 id="former">{words('former')}</h2>
      <ol className="grid gap-4">
        {former.map(({ id, details, changed, until, by }) => (
          <li key={id} className="grid gap-1 border-t border-line pt-4 first:border-0 first:pt-0">
            <DetailWords details={details} keys={changed} />
            <p className="small soft">
              {words('until', { day: dates.moment(until, 'full'), name: isolated(by) })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
