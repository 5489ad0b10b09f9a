'use client'
import { useTranslations } from 'next-intl'
import type { TodayCard } from '@/domain/today-card'
import type { WalkTimer } from '@/domain/timed-walk'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { MinuteRing } from '@/ui/minute-ring'
import { Stretches } from './stretch-line'
import type { TimedWalkHere } from './use-timed-walk'
import { WalkAids } from './walk-aids'
import { WalkPage } from './walk-page'

/** What this walk is for: what is left of the day's minutes, or nothing in particular once they are walked. */
function aimOf({
  minutesAsked,
  minutesDone,
  logMinutes,
  asked,
}: TodayCard): Pick<WalkTimer, 'asked' | 'split'> {
  if (minutesAsked === null || logMinutes === null || minutesDone >= minutesAsked) {
    return { asked: null, split: null }
  }
  return { asked: logMinutes, split: logMinutes === minutesAsked ? (asked?.split ?? null) : null }
}

/** Before the walk: what it is for, and one button. */
export function ReadyStep({ card, walk }: { card: TodayCard; walk: TimedWalkHere }) {
  const words = useTranslations('timeWalk')
  const aim = aimOf(card)
  return (
    <WalkPage>
      <div className="walk-clock">
        <MinuteRing large done={0} asked={aim.asked ?? 1}>
          {aim.asked === null ? (
            <span>{words('ready.noTarget')}</span>
          ) : (
            <>
              <span className="figure-number">{aim.asked}</span>
              <span>{words('ready.minutes', { minutes: aim.asked })}</span>
            </>
          )}
        </MinuteRing>
      </div>
      <Stretches split={aim.split} kind={card.asked?.walk.kind ?? null} />
      <NotKept isMissed={walk.isMissed} />
      <Button
        variant="main"
        size="big"
        wide
        icon="play"
        onClick={() => {
          walk.start(aim)
        }}
      >
        {words('ready.start')}
      </Button>
      <p className="small soft mt-3 text-center">{words('ready.goesOn')}</p>
      <WalkAids isUnderWay={false} hasTarget={aim.asked !== null} />
    </WalkPage>
  )
}
