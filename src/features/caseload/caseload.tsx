'use client'
import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { everyone, MINE } from '@/domain/caseload-filter'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { useTRPC } from '@/trpc/provider'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import { EmptyState } from '@/ui/page-state'
import { SkipLink } from '@/ui/skip-link'
import { CaseFilters } from './case-filters'
import { CaseNews } from './case-news'
import { caseloadAsked, caseloadNext } from './case-query'
import { CaseTable } from './case-table'
import { CaseViews } from './case-views'
import { CaseloadHead } from './caseload-head'
import { DayVisits } from './day-visits'
import { NobodyFound } from './nobody-found'
import { ListRead } from './row-act'

/** Pages of the list that are read again at once. */
const MOST_READ_AGAIN = 4

/** Whoever has sunk in the order since an earlier page was read comes again on a later one: they stay where they were. */
function onceEach<One extends { patientId: string }>(all: readonly One[]): One[] {
  const known = new Set<string>()
  return all.filter(({ patientId }) => !known.has(patientId) && known.add(patientId))
}

/** Everyone in the clinic's care, in order of need; `unknown` are filters of the address that do not exist. */
export function Caseload(props: { filter: CaseloadFilter; unknown: readonly string[] }) {
  const words = useTranslations('caseload')
  const queries = useQueryClient()
  const options = useTRPC().caseload.open.infiniteQueryOptions(caseloadAsked(props.filter), caseloadNext)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useSuspenseInfiniteQuery({
    ...options,
    // Read again when somebody asks for the news or comes back to the tab, never by the clock: rows would move under a hand,
    // and a desk that reads them by itself would never be idle, so that its sign-in would not end.
    // A list that somebody scrolled far is read again only where they ask for the news.
    refetchOnWindowFocus: ({ state }) => (state.data?.pages.length ?? 0) <= MOST_READ_AGAIN,
  })
  const { pages } = data
  /** Of a list that somebody scrolled far only its beginning: the rest comes again as one scrolls. */
  const readAgain = async () => {
    const whole = queries.getQueryData(options.queryKey)
    queries.setQueryData(options.queryKey, (far) =>
      far === undefined
        ? far
        : {
            pages: far.pages.slice(0, MOST_READ_AGAIN),
            pageParams: far.pageParams.slice(0, MOST_READ_AGAIN),
          },
    )
    const { error } = await refetch()
    if (error !== null) {
      queries.setQueryData(options.queryKey, whole)
      await queries.invalidateQueries({ queryKey: options.queryKey, refetchType: 'none' })
    }
    return error
  }
  const rows = useMemo(() => onceEach(pages.flatMap((page) => page.rows)), [pages])
  const weeks = useMemo(() => onceEach(pages.flatMap((page) => page.weeks)), [pages])
  const [first] = pages
  if (first === undefined) return null
  const { owner } = props.filter
  const isNobodys = owner !== null && owner !== MINE && !first.clinicians.some(({ id }) => id === owner)
  // Where the address asks for the patients of nobody, everyone's are there.
  const filter = isNobodys ? { ...props.filter, owner: null } : props.filter
  const unknown = isNobodys ? [...props.unknown, owner] : props.unknown
  const isClinicEmpty = filter.owner === null && first.shows.everyone + first.shows.ended === 0
  return (
    <>
      <CaseloadHead filter={filter} first={first} isClinicEmpty={isClinicEmpty} />
      {unknown.length === 0 ? null : (
        <Notice icon="alert" tone="amber" role="status">
          {words('filters.unknown', { asked: unknown.join(', ') })}
        </Notice>
      )}
      {isClinicEmpty ? (
        <EmptyState
          icon="people"
          title={words('empty.title')}
          action={
            <ButtonLink variant="main" href="/enrol">
              {words('empty.enrol')}
            </ButtonLink>
          }
        >
          {words('empty.text')}
        </EmptyState>
      ) : (
        <>
          {rows.length === 0 ? null : <SkipLink target=".cases tbody th a">{words('toList')}</SkipLink>}
          <div className="case-line">
            <DayVisits visits={first.visits} />
            <CaseNews read={first} onShow={readAgain} />
          </div>
          <div className="case-line">
            <CaseFilters filter={filter} shows={first.shows} clinicians={first.clinicians} />
            <CaseViews filter={filter} />
          </div>
          {rows.length === 0 ? (
            <NobodyFound filter={filter} />
          ) : (
            <ListRead value={first.now}>
              <CaseTable
                // Another filter is another list, seen from its beginning.
                key={JSON.stringify({ ...everyone, ...filter })}
                rows={rows}
                weeks={weeks}
                total={first.total}
                more={hasNextPage ? { isComing: isFetchingNextPage, fetch: fetchNextPage } : null}
              />
            </ListRead>
          )}
        </>
      )}
    </>
  )
}
