'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { daysBetween } from '@/domain/calendar-day'
import { changeSteps } from '@/domain/outcome'
import type { ChangeStep } from '@/domain/outcome'
import { directionOfChange } from '@/domain/outcome-series'
import type { OutcomePoint } from '@/domain/outcome-series'
import { useDates } from '@/messages/use-dates'
import { Icon } from '@/ui/icon'
import { ScoreSeries } from '@/ui/score-series'

const icons = { improved: 'up', worse: 'down', 'little-change': 'hold' } as const
/** The best stands at the top. */
const heightOf = (step: ChangeStep) => changeSteps.length - 1 - changeSteps.indexOf(step)

/** How the patient finds that things have changed since the programme began. */
export function ChangeCard({ points }: { points: readonly OutcomePoint<ChangeStep>[] }) {
  const words = useTranslations('measures')
  const steps = useTranslations('outcomeWords.steps')
  const dates = useDates()
  const headingId = useId()
  const [first, last] = [points[0], points.at(-1)]
  return (
    <section className="panel panel-body stack" aria-labelledby={headingId}>
      <div>
        <h3 id={headingId}>{words('change')}</h3>
        <p className="tiny soft">{words('changeAbout')}</p>
      </div>
      {first === undefined || last === undefined ? (
        <p className="soft">{words('noChange')}</p>
      ) : (
        <>
          <div>
            <p className="tile-figure">
              <b>{steps(last.value)}</b> {dates.day(last.day, 'brief')}
            </p>
            <p className={`tile-change change-${directionOfChange(last.value)}`}>
              <Icon name={icons[directionOfChange(last.value)]} small />
              {words(`impression.${directionOfChange(last.value)}`)}
            </p>
          </div>
          <ScoreSeries
            points={points.map(({ setId, day, value }) => ({
              ...{ key: setId, day: daysBetween(first.day, day), value: heightOf(value) },
              date: dates.day(day, 'brief'),
            }))}
            from={0}
            to={changeSteps.length - 1}
            ends={{ low: '−', high: '+' }}
            isNumbered={false}
            tone="accent"
            label={words('line', {
              title: words('change'),
              scores: points
                .map(({ day, value }) =>
                  words('lineStep', { step: steps(value), day: dates.day(day, 'brief') }),
                )
                .join(', '),
            })}
          />
        </>
      )}
    </section>
  )
}
