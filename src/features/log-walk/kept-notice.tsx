'use client'
import { useTranslations } from 'next-intl'
import type { Link } from '@/offline/outbox'
import { isUnsent } from '@/offline/queued-fact'
import type { QueuedFact } from '@/offline/queued-fact'
import { Notice } from '@/ui/notice'

/** Where the walk is: at the clinic, or safe on this phone until it can go there. */
export function KeptNotice({ queue, link, id }: { queue: readonly QueuedFact[]; link: Link; id: string }) {
  const words = useTranslations('logWalk.kept')
  const errors = useTranslations('errors')
  const own = queue.find(({ fact }) => fact.id === id)
  const state = !isUnsent(queue, id)
    ? 'sent'
    : link === 'unreachable'
      ? 'waiting'
      : link === 'sign-in'
        ? 'signIn'
        : 'sending'
  if (own?.sending.state === 'refused') {
    return (
      <div className="my-5">
        <Notice icon="alert" tone="amber" role="alert">
          {words('refused')} {errors(own.sending.code)}
        </Notice>
      </div>
    )
  }
  return (
    <div className="my-5">
      <Notice icon={state === 'sent' ? 'check' : state === 'sending' ? 'cloud' : 'offline'} role="status">
        {words(state)}
      </Notice>
    </div>
  )
}
