'use client'
import { useTranslations } from 'next-intl'
import { wholeMinutes } from '@/domain/timed-walk'
import type { WalkTimer } from '@/domain/timed-walk'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import type { TimedWalkHere } from './use-timed-walk'
import { WalkPage } from './walk-page'

/** The clinic's time has shown that the clock of this phone was changed during a walk that is in the log already. */
export function ClockQuestion({ timer, walk }: { timer: WalkTimer; walk: TimedWalkHere }) {
  const words = useTranslations('timeWalk.clockChanged')
  const minutes = wholeMinutes(timer.ranMs)
  return (
    <WalkPage>
      <div className="mt-3 mb-4">
        <Notice icon="info">
          <h2>{words('title')}</h2>
          <p>{words('about', { minutes })}</p>
        </Notice>
      </div>
      <NotKept isMissed={walk.isMissed} />
      <div className="stack">
        <ButtonLink variant="main" size="big" href={`/entries?correct=${timer.id}`}>
          {words('correct')}
        </ButtonLink>
        <Button size="mid" onClick={walk.discard}>
          {words('right', { minutes })}
        </Button>
      </div>
    </WalkPage>
  )
}
