'use client'
import { useTranslations } from 'next-intl'
import { daysBetween, weekdayOf } from '@/domain/calendar-day'
import { inTwo } from '@/domain/flare-plan'
import type { TodayCard } from '@/domain/today-card'
import { useDates } from '@/messages/use-dates'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'

/** The flare plan that is on: how much instead of how much, and until when. */
export function FlareCard({ card }: { card: TodayCard }) {
  const words = useTranslations('today.flare')
  const dates = useDates()
  const plan = card.flare
  if (plan === null) return null
  const { from, to, minutes, usualMinutes: usual } = plan
  const until = dates.weekdayName(weekdayOf(to), 'long')
  const [first = minutes, second] = inTwo(minutes)
  return (
    <section className="card check-card mt-3" aria-labelledby="flare">
      <Icon name="flare" />
      <p className="fill">
        <b className="block" id="flare">
          {words('title', { day: daysBetween(from, card.day) + 1, of: daysBetween(from, to) + 1 })}
        </b>
        <span className="small soft block">{words('about', { minutes, usual, until })}</span>
        {second === undefined || card.minutesAsked === null ? null : (
          <span className="small soft block">{words('two', { first, second })}</span>
        )}
      </p>
      <ButtonLink size="touch" href="/log/flare" aria-label={words('openName')}>
        {words('open')}
      </ButtonLink>
    </section>
  )
}

/** The calm way to it, where a plan is signed. */
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
