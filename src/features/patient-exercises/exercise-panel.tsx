'use client'
import { useTranslations } from 'next-intl'
import type { ExerciseOverview } from '@/domain/exercise-overview'
import type { DrawnDay } from '@/drawing/day-marks'
import { useItemWords } from '@/record/use-item-words'
import { MiniBars } from '@/ui/mini-bars'

/** One exercise: which rung of its ladder is in force, and what was done on the days that asked for it. */
export function ExercisePanel({ overview }: { overview: ExerciseOverview }) {
  const words = useTranslations('exerciseTab')
  const items = useItemWords()
  const { item, isAsked, rung, days, counts, worst } = overview
  const told = [
    counts.due === 0 ? words('notDue') : words('done', counts),
    ...(['partial', 'zero', 'missing'] as const).flatMap((kind) =>
      counts[kind] === 0 ? [] : [words(kind, { count: counts[kind] })],
    ),
    worst === null ? words('noPain') : words('pain', { worst }),
  ].join(' ')
  return (
    <section className="panel rail" aria-label={items.name(item)}>
      <div>
        <h2>{items.name(item)}</h2>
        <p className="small soft">
          {isAsked
            ? rung === null
              ? words('notBegun')
              : words('step', { rung, rungs: item.ladder.length })
            : words('former')}
        </p>
      </div>
      <MiniBars days={days.map(drawn)} label={words('bars', { days: days.length, told })} height={44} />
      <p className="small">{told}</p>
      <ol className="rung-list">
        {item.ladder.map((one, place) => (
          <li key={place} aria-current={rung === place + 1 ? 'step' : undefined}>
            {items.sentence(item, one)}
            {rung === place + 1 ? <b> {words('now')}</b> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A day's sets by the marks of the picture: bars as high as the sets that were done, the line at those asked. */
function drawn({ state, doneSets, rung, inForce }: ExerciseOverview['days'][number]): DrawnDay {
  return {
    state: state ?? 'out',
    minutes: doneSets.filter((done) => done > 0).length,
    target: inForce === null ? null : (rung?.sets ?? null),
    ...{ stop: false, late: false, paper: false },
  }
}
