'use client'
import { useTranslations } from 'next-intl'

const widths = {
  patient: 'w-[clamp(10.75rem,27cqi-7.5rem,18rem)]',
  now: '',
  days: 'w-[10.75rem]',
  session: 'w-[11.25rem]',
  lastEntry: 'w-[7.25rem]',
  action: 'w-[12.5rem]',
}

/** What stands in each column. */
export function CaseHead() {
  const words = useTranslations('caseload')
  return (
    <thead role="rowgroup" className="@max-[51rem]:sr-only">
      <tr role="row">
        {(['patient', 'now', 'days', 'session', 'lastEntry', 'action'] as const).map((column) => (
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
