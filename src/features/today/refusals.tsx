'use client'
import { useTranslations } from 'next-intl'
import { refused } from '@/offline/queued-fact'
import type { QueuedFact } from '@/offline/queued-fact'
import { AppLink } from '@/ui/app-link'
import { Notice } from '@/ui/notice'

/** Entries that the clinic could not take: still here, waiting to be mended or dropped. */
export function Refusals({ queue }: { queue: readonly QueuedFact[] }) {
  const words = useTranslations('today')
  const count = refused(queue).length
  if (count === 0) return null
  return (
    <div className="mt-3">
      <Notice icon="alert" tone="amber" role="status">
        {words('refused', { count })} <AppLink href="/entries">{words('refusedLook')}</AppLink>
      </Notice>
    </div>
  )
}
