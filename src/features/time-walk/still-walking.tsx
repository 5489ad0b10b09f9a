'use client'
import { useTranslations } from 'next-intl'
import { resumedTimer, stillWalking } from '@/domain/walk-timer'
import { Button } from '@/ui/button'
import type { TimedWalkHere } from './use-timed-walk'

/** A timer that may have been forgotten asks, and keeps no hours by itself. */
export function StillWalking(props: {
  hours: number
  isPaused: boolean
  walk: TimedWalkHere
  onFinish: () => void
}) {
  const { hours, isPaused, walk, onFinish } = props
  const words = useTranslations('timeWalk.still')
  return (
    <section className="card stack" aria-labelledby="still">
      <div role="status">
        <h2 id="still">{words('title')}</h2>
        <p>{words(isPaused ? 'paused' : 'about', { hours })}</p>
      </div>
      <Button variant="main" size="big" onClick={onFinish}>
        {words('no')}
      </Button>
      <Button size="mid" onClick={() => walk.change(isPaused ? resumedTimer : stillWalking)}>
        {words('yes')}
      </Button>
    </section>
  )
}
