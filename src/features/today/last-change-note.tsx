'use client'
import { useTranslations } from 'next-intl'
import type { LastChange } from '@/domain/last-change'
import type { TodayCard } from '@/domain/today-card'
import { useDates } from '@/messages/use-dates'
import { useChangeWords } from '@/record/use-change-words'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-paths'

const glyphs: Record<LastChange['kind'], IconName> = {
  progress: 'up',
  hold: 'hold',
  'step-back': 'down',
  suspend: 'hold',
  return: 'progress',
  change: 'edit',
  undo: 'undo',
}

/** Why the plan is what it is: what changed last, in the words of whoever decided it. */
export function LastChangeNote({ card }: { card: TodayCard }) {
  const words = useTranslations('today.change')
  const dates = useDates()
  const changeWords = useChangeWords()
  const change = card.lastChange
  const where = words('where', { rung: card.rung ?? 1, rungs: card.rungs, week: card.week ?? 1 })
  if (change === null) {
    return (
      <section className="why" aria-labelledby="why">
        <span className="why-glyph">
          <Icon name="progress" />
        </span>
        <h2 id="why">{words('start', { minutes: card.targetMinutes ?? 0 })}</h2>
        <p>{words('startAbout')}</p>
        <p className="small soft">{where}</p>
      </section>
    )
  }
  const { kind, by, from } = change
  return (
    <section className="why" aria-labelledby="why">
      <span className="why-glyph">
        <Icon name={glyphs[kind]} />
      </span>
      <h2 id="why">{changeWords.walk(change)}</h2>
      {from > card.day ? <p>{words('fromDay', { day: dates.day(from, 'weekday') })}</p> : null}
      <p>{changeWords.about(change)}</p>
      <p className="small soft">
        {words('by', { name: by, day: dates.day(from, 'brief') })}{' '}
        <span className="inline-block">{where}</span>
      </p>
    </section>
  )
}
