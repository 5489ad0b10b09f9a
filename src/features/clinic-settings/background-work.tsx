'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import { useTRPC } from '@/trpc/provider'
import { DataTable } from '@/ui/data-table'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-paths'
import { Notice } from '@/ui/notice'

type Run = RouterOutputs['clinic']['jobs']['runs'][number]

const glyphs: Record<Run['state'], IconName> = {
  waiting: 'wait',
  running: 'wait',
  retrying: 'undo',
  done: 'check',
  failed: 'alert',
}

/** What the program did by itself lately, and what failed. */
export function BackgroundWork() {
  const words = useTranslations('jobs')
  const dates = useDates()
  const { data } = useQuery(useTRPC().clinic.jobs.queryOptions())
  if (data === undefined) return null
  const { failed, runs } = data
  return (
    <section className="panel panel-body stack mt-5" aria-labelledby="background-work">
      <h2 id="background-work">{words('title')}</h2>
      <p className="small soft">{words('about')}</p>
      {failed === 0 ? null : (
        <Notice icon="alert" tone="amber">
          {words('failed', { count: failed })}
        </Notice>
      )}
      {runs.length === 0 ? (
        <p className="small">{words('none')}</p>
      ) : (
        <DataTable
          caption={words('latest')}
          columns={(['what', 'state', 'asked', 'ended'] as const).map((key) => ({
            key,
            head: words(`columns.${key}`),
          }))}
          rows={runs.map(({ id, name, state, retries, askedAt, endedAt }) => ({
            key: id,
            cells: [
              words(`name.${name}`),
              <span key="state" className="inline-flex items-center gap-2">
                <Icon name={glyphs[state]} small />
                {words(`state.${state}`, { retries, id })}
              </span>,
              dates.moment(askedAt, 'brief'),
              endedAt === null ? '' : dates.moment(endedAt, 'brief'),
            ],
          }))}
        />
      )}
    </section>
  )
}
