'use client'
import { useTranslations } from 'next-intl'

const widths = {
  patient: 'w-[clamp(8.75rem,22cqi-6.5rem,15rem)]',
  now: '',
  days: 'w-[11rem]',
  pain: 'w-[8.5rem]',
  plan: 'w-[clamp(6.5rem,10cqi,7.25rem)]',
  lastEntry: 'w-[clamp(6.25rem,22cqi-9rem,9rem)]',
  action: 'w-[12rem]',
}

/** What stands in each column. */
export function CaseHead() {
  const words = useTranslations('caseload')
  return (
    <thead role="rowgroup" className="@max-[64rem]:sr-only">
      <tr role="row">
        {(['patient', 'now', 'days', 'pain', 'plan', 'lastEntry', 'action'] as const).map((column) => (
          <th key={column} role="columnheader" scope="col" className={widths[column]}>
            {column === 'action' ? (
              <span className="sr-only">{words('columns.action')}</span>
            ) : (
              words(`columns.${column}`)
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
