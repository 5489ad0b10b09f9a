'use client'
import { useTranslations } from 'next-intl'
import type { WalkTimer } from '@/domain/timed-walk'
import { resumedTimer, timedMinutes, whyAsked } from '@/domain/walk-timer'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import { DropTimer } from './drop-timer'
import { logAddress } from './go-to-log'
import type { TimedWalkHere } from './use-timed-walk'
import { WalkClock } from './walk-clock'
import { WalkPage } from './walk-page'

/** The walk is over, and not in the log yet. Minutes that the timer does not know are asked, with the reason. */
export function WalkOver(props: { timer: WalkTimer; walk: TimedWalkHere; isStopped: boolean }) {
  const { timer, walk, isStopped } = props
  const words = useTranslations('timeWalk.over')
  const minutes = timedMinutes(timer)
  const why = whyAsked(timer, timer.sinceMs)
  return (
    <WalkPage>
      {minutes === null ? null : <WalkClock ms={timer.ranMs} asked={timer.asked} still={false} />}
      <div className="mb-4">
        <Notice icon={why === null ? 'check' : 'info'} role="status">
          <h2>{words('title')}</h2>
          <p>{why === null ? words('about') : words(`why.${why}`)}</p>
          {isStopped ? <p>{words('stopped')}</p> : null}
        </Notice>
      </div>
      <NotKept isMissed={walk.isMissed} />
      <div className="stack">
        <ButtonLink variant="main" size="big" href={logAddress(timer)}>
          {minutes === null ? words('ask') : words('log', { minutes })}
        </ButtonLink>
        {isStopped ? null : (
          <Button size="mid" icon="play" onClick={() => walk.change(resumedTimer)}>
            {words('resume')}
          </Button>
        )}
      </div>
      <DropTimer walk={walk} />
    </WalkPage>
  )
}
