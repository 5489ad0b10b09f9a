'use client'
import { useTranslations } from 'next-intl'
import { DayBars } from '@/record/day-bars'
import { PainSpark } from '@/record/pain-spark'
import { AppLink } from '@/ui/app-link'
import { classList } from '@/ui/class-list'
import { CaseActions } from './case-actions'
import { hasBars } from './case-facts'
import type { CaseFacts } from './case-facts'
import { CaseNow } from './case-now'
import { CaseOwner } from './case-owner'
import { CasePlan } from './case-plan'
import { CaseVisit } from './case-visit'
import { CaseSession } from './case-session'
import type { WaitingWeek } from './case-week'
import { LastEntry } from './last-entry'

/** One patient; `place` in the list where it is not drawn whole. On narrow screens the cells stand under each other, each with its own words. */
export function CaseRow(props: {
  row: CaseFacts
  waiting: WaitingWeek | null
  place: number | null
  measure: (row: HTMLTableRowElement | null) => void
}) {
  const { row, waiting, place } = props
  const words = useTranslations('caseload')
  const cell =
    'py-1 @max-[64rem]:block @max-[64rem]:h-auto @max-[64rem]:border-0 @max-[64rem]:px-[20px] @max-[64rem]:py-1'
  return (
    <tr
      role="row"
      ref={place === null ? undefined : props.measure}
      data-index={place ?? undefined}
      aria-rowindex={place === null ? undefined : place + 2}
      className="@max-[64rem]:block @max-[64rem]:border-line @max-[64rem]:py-3 @max-[64rem]:not-first:border-t"
    >
      <th role="rowheader" scope="row" className={classList(cell, 'wrap-anywhere')}>
        <AppLink href={`/patients/${row.patientId}`}>
          <bdi>{row.name}</bdi>
        </AppLink>{' '}
        <span className="soft font-normal">{row.age}</span>
        <CaseOwner owner={row.owner} />
      </th>
      <td role="cell" className={cell}>
        <CaseNow row={row} waiting={waiting} />
      </td>
      <td role="cell" className={cell}>
        {hasBars(row) ? <DayBars days={row.days} /> : <span className="soft">{words('noDays')}</span>}
        <CaseSession session={row.session} />
      </td>
      <td role="cell" className={cell}>
        <span className="tiny soft @min-[64rem]:sr-only block">{words('columns.pain')}</span>
        <PainSpark days={row.days} />
      </td>
      <td role="cell" className={cell}>
        <CasePlan programme={row.programme} />
      </td>
      <td role="cell" className={cell}>
        <LastEntry row={row} />
        <CaseVisit row={row} />
      </td>
      <td role="cell" className={classList(cell, '@max-[64rem]:pt-3')}>
        <CaseActions row={row} waiting={waiting} />
      </td>
    </tr>
  )
}
