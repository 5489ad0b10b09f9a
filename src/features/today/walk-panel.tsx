'use client'
import { useTranslations } from 'next-intl'
import type { TodayCard } from '@/domain/today-card'
import { DayRing } from '@/record/day-ring'
import { PauseWords } from '@/record/pause-words'
import { WalkHow } from '@/record/walk-how'
import { AppLink } from '@/ui/app-link'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { FlareReason } from './flare-card'
import { AskedPause } from './request-card'

/** The day's walk: what is asked, what is done, and the shortest way to log it. */
export function WalkPanel({ card, isTimed }: { card: TodayCard; isTimed: boolean }) {
  const words = useTranslations('today')
  const isDone = card.minutesAsked !== null && card.minutesDone >= card.minutesAsked
  return (
    <section className="walk" aria-label={words('walk')}>
      {card.minutesAsked === null ? <FreeDay card={card} /> : <Ring card={card} asked={card.minutesAsked} />}
      {isDone || card.minutesAsked === null ? (
        <AnotherWalk card={card} isTimed={isTimed} />
      ) : (
        <LogWalk card={card} isTimed={isTimed} />
      )}
      {/* Where the plan for a flare has its line under the ring, this one gives way to the button. */}
      {card.flare === null || card.minutesAsked === null ? null : (
        <div className="mt-6">
          <How card={card} />
        </div>
      )}
    </section>
  )
}

function Ring({ card, asked }: { card: TodayCard; asked: number }) {
  const words = useTranslations('today')
  const { minutesDone: done } = card
  return (
    <>
      <DayRing done={done} asked={asked} />
      {card.flare === null ? null : (
        <p className="small soft -mt-3 mb-3 text-center">
          <FlareReason card={card} />
        </p>
      )}
      {card.flare === null ? <How card={card} /> : null}
      {asked >= 30 ? <p className="small soft mb-3 text-center">{words('atThirty')}</p> : null}
      {card.zero !== null && done === 0 ? <p className="soft mb-3 text-center">{words('zeroSaid')}</p> : null}
    </>
  )
}

function How({ card }: { card: TodayCard }) {
  const words = useTranslations('record.walk')
  if (card.asked === null) return null
  return (
    <WalkHow asked={card.asked}>
      <AppLink href="/today?how">{words('how')}</AppLink>
    </WalkHow>
  )
}

/** A rest day or a pause: nothing is asked, and a walk is still welcome. */
function FreeDay({ card }: { card: TodayCard }) {
  const words = useTranslations('today.free')
  const reason = card.excusedFor === null || card.excusedFor === 'stop' ? 'rest-day' : card.excusedFor
  return (
    <div className="why mb-4">
      <span className="why-glyph">
        <Icon name="pause" />
      </span>
      {card.pausedBy !== null && card.excusedFor !== 'stop' ? (
        <AskedPause standing={card.pausedBy} headingId="pause" />
      ) : reason === 'rest-day' ? (
        <>
          <h2>{words('rest-day.title')}</h2>
          <p>{words('rest-day.about')}</p>
        </>
      ) : (
        <PauseWords reason={reason} until={card.excusedUntil} />
      )}
      {card.minutesDone > 0 ? <p>{words('walked', { minutes: card.minutesDone })}</p> : null}
    </div>
  )
}

type Timed = { card: TodayCard; isTimed: boolean }

function LogWalk({ card, isTimed }: Timed) {
  const words = useTranslations('today')
  const minutes = card.logMinutes ?? card.usualMinutes
  return (
    <>
      <ButtonLink variant="main" size="big" href={minutes === null ? '/log' : `/log?minutes=${minutes}`}>
        {minutes === null ? words('logWalk') : words('log', { minutes })}
      </ButtonLink>
      <div className="pair mt-2.5">
        <StartWalk isTimed={isTimed} />
        <ButtonLink size="mid" href="/log">
          {words('other')}
        </ButtonLink>
      </div>
      <Said card={card} />
    </>
  )
}

function AnotherWalk({ card, isTimed }: Timed) {
  const words = useTranslations('today')
  return (
    <>
      <div className="pair">
        <StartWalk isTimed={isTimed} />
        <ButtonLink size="mid" href="/log">
          {words(hasEntries(card) ? 'anotherWalk' : 'logWalk')}
        </ButtonLink>
      </div>
      {hasEntries(card) ? <Said card={card} /> : null}
    </>
  )
}

const hasEntries = ({ minutesDone, zero }: TodayCard) => minutesDone > 0 || zero !== null

/** While one is timed, its card leads back to it. */
function StartWalk({ isTimed }: { isTimed: boolean }) {
  const words = useTranslations('today')
  return isTimed ? null : (
    <ButtonLink size="mid" icon="play" href="/walk">
      {words('start')}
    </ButtonLink>
  )
}

/** What was entered of this day, to be corrected, or that there is no walk. */
function Said({ card }: { card: TodayCard }) {
  const words = useTranslations('today')
  const isSaid = hasEntries(card)
  return (
    <p className="mt-1 text-center">
      <ButtonLink variant="quiet" size="touch" href={isSaid ? `/entries?day=${card.day}` : '/log/no-walk'}>
        {words(isSaid ? 'correct' : 'noWalk')}
      </ButtonLink>
    </p>
  )
}
