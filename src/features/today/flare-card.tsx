'use client'
import { useTranslations } from 'next-intl'
import { daysBetween, weekdayOf } from '@/domain/calendar-day'
import { inTwo } from '@/domain/flare-plan'
import type { TodayCard } from '@/domain/today-card'
import { useDates } from '@/messages/use-dates'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'

/** How much the flare plan asks instead of how much, and until when; nothing while none is on. */
export function FlareReason({ card }: { card: TodayCard }) {
  const words = useTranslations('today.flare')
  const dates = useDates()
  if (card.flare === null) return null
  const { to, minutes, usualMinutes: usual } = card.flare
  return <>{words('about', { minutes, usual, until: dates.weekdayName(weekdayOf(to), 'long') })}</>
}

/** The flare plan that is on: its day, and in how many walks. The ring has said how much, where it is shown. */
export function FlareCard({ card, isOwn }: { card: TodayCard; isOwn: boolean }) {
  const words = useTranslations('today.flare')
  const plan = card.flare
  if (plan === null) return null
  const { from, to, minutes } = plan
  const [first = minutes, second] = inTwo(minutes)
  return (
    <section className="card check-card mb-5" aria-labelledby="flare">
      <Icon name="flare" />
      <p className="fill">
        <b className="block" id="flare">
          {words('title', { day: daysBetween(from, card.day) + 1, of: daysBetween(from, to) + 1 })}
        </b>
        {card.minutesAsked === null ? (
          <span className="small soft block">
            <FlareReason card={card} />
          </span>
        ) : second === undefined ? null : (
          <span className="small soft block">{words('two', { first, second })}</span>
        )}
      </p>
      {isOwn ? (
        <ButtonLink size="touch" href="/log/flare" aria-label={words('openName')}>
          {words('open')}
        </ButtonLink>
      ) : null}
    </section>
  )
}

/** A flare that is noted and switches nothing on. */
export function FlareNoted({ card }: { card: TodayCard }) {
  const words = useTranslations('today.flare')
  const dates = useDates()
  if (card.declared === null || card.flare !== null) return null
  return (
    <section className="card check-card mb-5" aria-labelledby="flare">
      <Icon name="flare" />
      <p className="fill">
        <b className="block" id="flare">
          {words('noted', { day: dates.weekdayName(weekdayOf(card.declared.from), 'long') })}
        </b>
        <span className="small soft block">{words('notedAbout')}</span>
      </p>
      <ButtonLink size="touch" href="/log/flare" aria-label={words('openNotedName')}>
        {words('open')}
      </ButtonLink>
    </section>
  )
}

/** The calm way to say that the back has flared up. */
export function FlareLink({ card }: { card: TodayCard }) {
  const words = useTranslations('today.flare')
  if (!card.mayFlare) return null
  return (
    <p className="-mt-2 mb-4 text-center">
      <ButtonLink variant="quiet" size="touch" icon="flare" href="/log/flare">
        {words('declare')}
      </ButtonLink>
    </p>
  )
}
