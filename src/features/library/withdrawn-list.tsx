'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { AppLink } from '@/ui/app-link'

/** What the clinic offers no more, one click away; nothing while nothing is withdrawn. */
export function WithdrawnList({ shown }: { shown: string }) {
  const words = useTranslations('library')
  const dates = useDates()
  const { data } = useQuery(useTRPC().library.withdrawn.queryOptions())
  if (data === undefined || data.length === 0) return null
  return (
    <details open={data.some(({ exerciseId }) => exerciseId === shown)}>
      <summary className="small cursor-pointer py-2 text-accent">{words('withdrawn.list')}</summary>
      <ul>
        {data.map(({ exerciseId, name, by, at }) => (
          <li key={exerciseId}>
            <AppLink
              href={`/library?show=${exerciseId}`}
              scroll={false}
              aria-current={shown === exerciseId ? 'page' : undefined}
              className="library-entry"
            >
              <span className="fill">
                <b className="block">{name}</b>
                <span className="tiny soft">
                  {words('withdrawnAt', { by, at: dates.moment(at, 'short') })}
                </span>
              </span>
            </AppLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
