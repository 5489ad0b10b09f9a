'use client'
import { useTranslations } from 'next-intl'
import type { ProgrammeFacts } from '@/domain/programme'
import type { TodayCard } from '@/domain/today-card'
import { useDates } from '@/messages/use-dates'
import { RampPicture } from '@/record/ramp-card'
import { ButtonLink } from '@/ui/button-link'

/** No walk yet: no invented line, only the plan. */
export function NothingYet({ card, programme }: { card: TodayCard; programme: ProgrammeFacts | null }) {
  const words = useTranslations('progress.nothing')
  const dates = useDates()
  if (programme === null) {
    return (
      <section className="say">
        <p className="lead">{words('title')}</p>
        <p className="soft">{words('noPlan')}</p>
      </section>
    )
  }
  const extra = programme.warmUpMinutes + programme.coolDownMinutes
  const first = (programme.rungs[0] ?? 0) + extra
  const last = (programme.rungs.at(-1) ?? 0) + extra
  const days = programme.weekdays.length
  return (
    <>
      <section className="say">
        <p className="lead">{words('title')}</p>
        <p className="soft">{words('plan', { first, last, days })}</p>
        {card.phase === 'waiting' && card.startDay !== null ? (
          <p className="soft">{words('starts', { day: dates.day(card.startDay, 'weekday') })}</p>
        ) : null}
      </section>
      <RampPicture rungs={programme.rungs} now={card.rung} extra={extra} size="narrow" />
      {card.phase === 'active' ? (
        <p className="mt-6">
          <ButtonLink
            variant="main"
            size="big"
            href={card.logMinutes === null ? '/log' : `/log?minutes=${card.logMinutes}`}
          >
            {words('log')}
          </ButtonLink>
        </p>
      ) : null}
    </>
  )
}
