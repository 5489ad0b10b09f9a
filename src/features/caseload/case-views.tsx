'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { isNewView, viewAddress, viewOf } from '@/domain/saved-view'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { AppLink } from '@/ui/app-link'
import { Button } from '@/ui/button'
import { KeepView } from './keep-view'

const never = () => () => undefined
const here = () => true
const notThere = () => false

/** The views that somebody keeps, as links, and what can be done with the one that is shown: keep it, or take it away. */
export function CaseViews({ filter }: { filter: CaseloadFilter }) {
  const words = useTranslations('caseload.views')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [isKeeping, setKeeping] = useState(false)
  const { data } = useQuery({
    ...trpc.caseload.views.queryOptions(),
    // They change by one's own hand alone.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })
  const drop = useMutation({
    ...trpc.caseload.dropView.mutationOptions(),
    onSuccess: (left) => {
      queries.setQueryData(trpc.caseload.views.queryKey(), left)
    },
  })
  // The palette may have brought them before this page is taken over from the server's HTML, which has none.
  const isTakenOver = useSyncExternalStore(never, here, notThere)
  const views = isTakenOver ? data : undefined
  const nav = useRef<HTMLElement>(null)
  const [isKept, setKept] = useState(false)
  // Onto the view, not onto the button beside it: that takes it away, and a second stroke of the key would.
  useEffect(() => {
    const link = isKept ? nav.current?.querySelector<HTMLElement>('[aria-current]') : null
    if (link === null || link === undefined) return
    link.focus()
    setKept(false)
  }, [isKept, views])
  if (views === undefined) return null
  const shown = viewOf(views, filter)
  return (
    <div className="case-views">
      {views.length === 0 ? null : (
        <nav ref={nav} aria-label={words('title')}>
          <span aria-hidden="true" className="soft">
            {words('title')}
          </span>
          {views.map((view) => (
            <AppLink
              key={view.id}
              href={viewAddress(view)}
              scroll={false}
              aria-current={view.id === shown?.id ? 'true' : undefined}
            >
              <bdi>{view.name}</bdi>
            </AppLink>
          ))}
        </nav>
      )}
      {shown === null && !isNewView(views, filter) ? null : (
        <Button
          // One button for both, so that it keeps its place and the focus.
          variant="quiet"
          size="small"
          icon={shown === null ? 'plus' : 'bin'}
          aria-haspopup={shown === null ? 'dialog' : undefined}
          busy={drop.isPending}
          onClick={() => {
            drop.reset()
            if (shown === null) setKeeping(true)
            else drop.mutate({ viewId: shown.id })
          }}
        >
          {shown === null ? words('keep') : words('drop', { name: shown.name })}
        </Button>
      )}
      {drop.error === null ? null : (
        <span className="small" role="alert">
          {errors(errorCodeOf(drop.error))}
        </span>
      )}
      <KeepView
        open={isKeeping}
        filter={filter}
        onKept={() => {
          setKept(true)
        }}
        onClose={() => {
          setKeeping(false)
        }}
      />
    </div>
  )
}
