'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { Turn } from './turns'
import type { ExerciseFlow } from './use-exercise-flow'

/** More than anybody does in one set. */
const MOST = 999

/** Steps or repetitions: counted along, or all of them noted by one press. Nothing is done beforehand. */
export function CountFoot({ flow, turn }: { flow: ExerciseFlow; turn: Turn }) {
  const words = useTranslations('exercise')
  const [count, setCount] = useState(0)
  const { dose, item } = flow
  const unit = item.unit === 'steps' ? 'steps' : 'repetitions'
  return (
    <>
      <div className="stepper">
        <Button
          aria-label={words('less')}
          onClick={() => {
            setCount(Math.max(0, count - 1))
          }}
        >
          <Icon name="minus" />
        </Button>
        <p className="stepper-value" role="status">
          <b className="figure-number figure-number-small">{count}</b>{' '}
          <span className="block">{words(`of.${unit}`, { dose, side: turn.side ?? 'none' })}</span>
        </p>
        <Button
          aria-label={words('more')}
          onClick={() => {
            setCount(Math.min(MOST, count + 1))
          }}
        >
          <Icon name="plus" />
        </Button>
      </div>
      <Button
        variant="main"
        size="big"
        onClick={() => {
          flow.take(count === 0 ? dose : count)
        }}
      >
        {count === 0 ? words('allDone', { dose }) : words('countDone', { count, next: nextWord(flow) })}
      </Button>
    </>
  )
}

/** What comes after this turn. */
function nextWord({ turns, place }: ExerciseFlow): 'side' | 'set' | 'last' {
  const [now, next] = [turns[place], turns[place + 1]]
  if (now === undefined || next === undefined) return 'last'
  return next.set === now.set ? 'side' : 'set'
}
