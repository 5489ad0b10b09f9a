'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { CountFoot } from './count-foot'
import { HoldFoot } from './hold-foot'
import type { ExerciseFlow } from './use-exercise-flow'

/** What is asked now: to count, to hold, or to go on to the questions. */
export function TurnFoot({ flow }: { flow: ExerciseFlow }) {
  const words = useTranslations('exercise')
  const { turn, place } = flow
  if (turn === null) {
    return (
      <>
        <Button variant="main" size="big" onClick={flow.finish}>
          {words(flow.sets.length > 0 ? 'goOn' : 'leave')}
        </Button>
        <Before flow={flow} />
      </>
    )
  }
  return (
    <>
      {flow.item.unit === 'seconds' ? (
        <HoldFoot key={place} flow={flow} turn={turn} />
      ) : (
        <CountFoot key={place} flow={flow} turn={turn} />
      )}
      {flow.run === null ? (
        <div className="pair">
          <Before flow={flow} />
          <Button
            variant="quiet"
            size="touch"
            onClick={() => {
              flow.take(0)
            }}
          >
            {words(turn.side === null ? 'leaveOut' : 'leaveOutSide')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** A slip of the finger: the turn before, once more. */
function Before({ flow }: { flow: ExerciseFlow }) {
  const words = useTranslations('exercise')
  if (flow.place === 0) return null
  return (
    <Button variant="quiet" size="touch" icon="undo" onClick={flow.takeBack}>
      {words('before')}
    </Button>
  )
}
