'use client'
import { useTranslations } from 'next-intl'
import { finishedTimer, movedMs } from '@/domain/timed-walk'
import type { WalkTimer } from '@/domain/timed-walk'
import { pausedTimer, resumedTimer, stillAsked } from '@/domain/walk-timer'
import type { WalkManner } from '@/domain/walk-manner'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { DropTimer } from './drop-timer'
import { goToLog } from './go-to-log'
import { StillWalking } from './still-walking'
import { StretchLine } from './stretch-line'
import type { TimedWalkHere } from './use-timed-walk'
import { WalkAids } from './walk-aids'
import { WalkClock } from './walk-clock'
import { WalkPage } from './walk-page'

const MS_PER_MINUTE = 60_000

/** The walk goes on, or stands still for a moment. */
export function UnderWay(props: { timer: WalkTimer; walk: TimedWalkHere; kind: WalkManner['kind'] | null }) {
  const { timer, walk, kind } = props
  const words = useTranslations('timeWalk.way')
  const ms = movedMs(timer, walk.nowMs)
  const isPaused = timer.state === 'paused'
  const hours = stillAsked(timer, walk.nowMs)
  const finish = () => {
    walk.change(finishedTimer, goToLog)
  }
  return (
    <WalkPage>
      <WalkClock ms={ms} asked={timer.asked} still={isPaused} />
      <p
        role="status"
        className={timer.asked === null ? 'sr-only' : 'soft -mt-2 mb-4 text-center empty:hidden'}
      >
        {hours === null && timer.asked !== null && ms >= timer.asked * MS_PER_MINUTE
          ? words('reached', { asked: timer.asked })
          : null}
      </p>
      {timer.isClockChanged ? (
        <div className="mb-4">
          <Notice icon="info" role="status">
            {words('clockChanged')}
          </Notice>
        </div>
      ) : null}
      <StretchLine timer={timer} ms={ms} kind={kind} />
      <NotKept isMissed={walk.isMissed} />
      {hours === null ? (
        <div className="stack">
          {isPaused ? (
            <Button variant="main" size="big" icon="play" onClick={() => walk.change(resumedTimer)}>
              {words('resume')}
            </Button>
          ) : (
            <Button variant="main" size="big" icon="check" onClick={finish}>
              {words('finish')}
            </Button>
          )}
          {isPaused ? (
            <Button size="mid" icon="check" onClick={finish}>
              {words('finish')}
            </Button>
          ) : (
            <Button size="mid" icon="pause" onClick={() => walk.change(pausedTimer)}>
              {words('pause')}
            </Button>
          )}
        </div>
      ) : (
        <StillWalking hours={hours} isPaused={isPaused} walk={walk} onFinish={finish} />
      )}
      <WalkAids isUnderWay={!isPaused} hasTarget={timer.asked !== null} />
      <DropTimer walk={walk} />
    </WalkPage>
  )
}
