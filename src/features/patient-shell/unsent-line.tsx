'use client'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { useDates } from '@/messages/use-dates'
import type { OpenPhone } from '@/offline/phone-view'
import { sendOrder } from '@/offline/queued-fact'
import { Icon } from '@/ui/icon'

const MINUTE_MS = 60_000
const onTheMinute = (listener: () => void) => {
  const timer = setInterval(listener, MINUTE_MS)
  return () => {
    clearInterval(timer)
  }
}
const minuteNow = () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS

const states = {
  sending: 'sending',
  idle: 'next',
  unreachable: 'safe',
  'sign-in': 'signIn',
  outdated: 'outdated',
} as const

/** One quiet line on every place: what only this phone has, and how old is what it shows while the clinic is out of
 * reach. */
export function UnsentLine({ open }: { open: OpenPhone }) {
  const words = useTranslations('shell.unsent')
  const dates = useDates()
  const nowMs = useSyncExternalStore(onTheMinute, minuteNow, minuteNow)
  const { queue, link, reading, kept } = open
  const waits = sendOrder(queue)
  const isAway = reading === 'unreachable' || link === 'unreachable'
  const what = waits.every(({ fact }) => fact.kind === 'walk') ? 'walks' : 'entries'
  const said = [
    isAway ? words('away') : null,
    waits.length === 0 ? null : words(`${what}.${states[link]}`, { count: waits.length }),
    isAway && waits.length === 0 && kept !== null
      ? words('asOf', { ago: dates.ago(nowMs - kept.readAtMs) })
      : null,
  ].filter((part) => part !== null)
  if (said.length === 0) return null
  return (
    <p className="foot-line" role="status">
      <Icon name={isAway || link === 'sign-in' ? 'offline' : 'cloud'} small />
      <span>{said.join(' ')}</span>
    </p>
  )
}
