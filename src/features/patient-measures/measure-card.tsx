'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { daysBetween } from '@/domain/calendar-day'
import type { Direction, ScoreSeries as Scores } from '@/domain/outcome-series'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-paths'
import { ScoreSeries } from '@/ui/score-series'

/** As the line goes, not as it is judged: less pain is down, a better activity is up. */
const icons: Record<'pain' | 'activity', Record<Direction, IconName>> = {
  pain: { improved: 'down', worse: 'up', 'little-change': 'hold' },
  activity: { improved: 'up', worse: 'down', 'little-change': 'hold' },
}

/** One measure: its first and last score of the course, the direction in words, and the line. */
export function MeasureCard(props: {
  of: 'pain' | 'activity'
  title: string
  about: string
  series: Scores
}) {
  const { of, title, series } = props
  const words = useTranslations('measures')
  const dates = useDates()
  const headingId = useId()
  const { points, move } = series
  const [first, last] = [points[0], points.at(-1)]
  return (
    <section className="panel panel-body stack" aria-labelledby={headingId}>
      <div>
        <h3 id={headingId} className="wrap-anywhere" dir="auto">
          {title}
        </h3>
        <p className="tiny soft">{props.about}</p>
      </div>
      {first === undefined || last === undefined ? (
        <p className="soft">{words('none')}</p>
      ) : (
        <>
          <div>
            <p className="tile-figure">
              {move === null
                ? words.rich('one', { b: bold, value: last.value, day: dates.day(last.day, 'brief') })
                : words.rich('fromTo', {
                    b: bold,
                    ...{ from: move.from.value, since: dates.day(move.from.day, 'brief') },
                    ...{ to: move.to.value, now: dates.day(move.to.day, 'brief') },
                  })}
            </p>
            {move === null ? (
              <p className="small soft">{words('nothingToCompare')}</p>
            ) : (
              <p className={`tile-change change-${move.direction}`}>
                <Icon name={icons[of][move.direction]} small />
                {words(`direction.${move.direction}`, { by: Math.abs(move.by), way: wayOf(move.by) })}
              </p>
            )}
          </div>
          <ScoreSeries
            points={points.map(({ setId, day, value }) => ({
              ...{ key: setId, day: daysBetween(first.day, day), value },
              date: dates.day(day, 'brief'),
            }))}
            from={0}
            to={10}
            ends={{ low: '0', high: '10' }}
            tone={of === 'pain' ? 'pain' : 'accent'}
            label={words('line', {
              title: isolated(title),
              scores: points
                .map(({ day, value }) => words('lineScore', { value, day: dates.day(day, 'brief') }))
                .join(', '),
            })}
          />
        </>
      )}
    </section>
  )
}

const bold = (chunks: ReactNode) => <b>{chunks}</b>
const wayOf = (by: number) => (by === 0 ? 'same' : by < 0 ? 'down' : 'up')
