'use client'
import { useTranslations } from 'next-intl'
import { DayBars } from '@/record/day-bars'
import { AppLink } from '@/ui/app-link'
import { ButtonLink } from '@/ui/button-link'
import { classList } from '@/ui/class-list'
import { hasBars } from './case-facts'
import type { CaseFacts } from './case-facts'
import { CaseNow } from './case-now'
import { CaseSession } from './case-session'
import { CaseWeek } from './case-week'
import type { WaitingWeek } from './case-week'
import { LastEntry } from './last-entry'

/** One patient. On narrow screens the cells stand under each other, each with its own words. */
export function CaseRow({ row, waiting }: { row: CaseFacts; waiting: WaitingWeek | null }) {
  const words = useTranslations('caseload')
  const page = `/patients/${row.patientId}`
  const cell =
    'py-1 @max-[51rem]:block @max-[51rem]:h-auto @max-[51rem]:border-0 @max-[51rem]:px-[20px] @max-[51rem]:py-1'
  return (
    <tr
      role="row"
      className="@max-[51rem]:block @max-[51rem]:border-line @max-[51rem]:py-3 @max-[51rem]:not-first:border-t"
    >
      <th role="rowheader" scope="row" className={classList(cell, 'wrap-anywhere')}>
        <AppLink href={page}>
          <bdi>{row.name}</bdi>
        </AppLink>{' '}
        <span className="soft font-normal">{row.age}</span>
      </th>
      <td role="cell" className={cell}>
        <CaseNow row={row} waiting={waiting} />
      </td>
      <td role="cell" className={cell}>
        {hasBars(row) ? <DayBars days={row.days} /> : <span className="soft">{words('noDays')}</span>}
      </td>
      <td role="cell" className={cell}>
        <CaseSession session={row.session} />
      </td>
      <td role="cell" className={cell}>
        <LastEntry row={row} />
      </td>
      <td role="cell" className={classList(cell, '@max-[51rem]:pt-3')}>
        {row.stop !== null ? (
          <ButtonLink
            variant="stop-solid"
            className="w-full max-w-46 @min-[51rem]:px-2"
            href={page}
            aria-label={words('openStopOf', { name: row.name })}
          >
            {words('openStop')}
          </ButtonLink>
        ) : waiting !== null ? (
          <CaseWeek key={waiting.week.weekStart} waiting={waiting} name={row.name} />
        ) : row.programme === null ? (
          <ButtonLink
            className="w-full max-w-46 @min-[51rem]:px-2"
            href={`${page}/programme`}
            aria-label={words('prescribeFor', { name: row.name })}
          >
            {words('prescribe')}
          </ButtonLink>
        ) : row.programme.state === 'unscreened' ? (
          <ButtonLink
            className="w-full max-w-46 @min-[51rem]:px-2"
            href={`${page}/screening`}
            aria-label={words('screeningOf', { name: row.name })}
          >
            {words('screening')}
          </ButtonLink>
        ) : (
          <ButtonLink
            className="w-full max-w-46 @min-[51rem]:px-2"
            href={page}
            aria-label={words('openOf', { name: row.name })}
          >
            {words('open')}
          </ButtonLink>
        )}
      </td>
    </tr>
  )
}
