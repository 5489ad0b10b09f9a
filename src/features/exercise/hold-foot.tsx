'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/ui/button'
import { following, paused, ranMs, REST_SECONDS, resumed, secondsLeft, startOf } from './countdown'
import type { Run } from './countdown'
import type { Turn } from './turns'
import type { ExerciseFlow } from './use-exercise-flow'

const LOOK_MS = 200
/** Seconds left at which a reader of the screen hears them: not each one, that would drown the breath. */
const told = [10, 5]

/** Balance: left, rest, right, rest, each counted down. The rest belongs to the turn that comes after it. */
export function HoldFoot({ flow, turn }: { flow: ExerciseFlow; turn: Turn }) {
  const words = useTranslations('exercise')
  const { run, dose } = flow
  const now = useTicking(flow)
  const side = turn.side ?? 'none'
  if (run === null) {
    return (
      <>
        <p className="text-center">
          <b className="figure-number figure-number-small">{dose}</b>
          <span className="soft block">{words('seconds', { side })}</span>
        </p>
        <Button
          variant="main"
          size="big"
          onClick={() => {
            flow.setRun(startOf('hold', Date.now()))
          }}
        >
          {words('start', { side })}
        </Button>
      </>
    )
  }
  const length = lengthOf(run, dose)
  const left = secondsLeft(run, length, now)
  const heading = run.phase === 'rest' ? words('rest', { side }) : words('hold', { side })
  return (
    <>
      <p className="text-center">
        <span className="block font-[560]">{heading}</span>
        <b className="figure-number" role="timer" aria-label={words('left', { seconds: left })}>
          {left}
        </b>
      </p>
      <p className="sr-only" role="status">
        {left === length ? words('toldStart', { heading, seconds: length }) : null}
        {told.includes(left) && left < length ? words('left', { seconds: left }) : null}
      </p>
      <Button
        variant="main"
        size="big"
        icon={run.startedAt === null ? 'play' : 'pause'}
        onClick={() => {
          const at = Date.now()
          flow.setRun(run.startedAt === null ? resumed(run, at) : paused(run, at))
        }}
      >
        {words(run.startedAt === null ? 'resume' : 'pause')}
      </Button>
      <Button
        variant="quiet"
        size="touch"
        onClick={() => {
          if (run.phase === 'rest') flow.setRun(startOf('hold', Date.now()))
          else flow.take(Math.min(dose, Math.floor(ranMs(run, Date.now()) / 1000)))
        }}
      >
        {words(run.phase === 'rest' ? 'skipRest' : 'enough')}
      </Button>
    </>
  )
}

const lengthOf = (run: Run, dose: number) => (run.phase === 'rest' ? REST_SECONDS : dose)

/** The time while a countdown runs, and the way on when it has run out. Milliseconds of the phone's clock. */
function useTicking(flow: ExerciseFlow): number {
  const { run, dose } = flow
  const [now, setNow] = useState(() => Date.now())
  const isRunning = run !== null && run.startedAt !== null
  useEffect(() => {
    if (!isRunning) return
    const look = () => {
      setNow(Date.now())
    }
    const timer = setInterval(look, LOOK_MS)
    look()
    return () => {
      clearInterval(timer)
    }
  }, [isRunning, run?.startedAt])
  const isOver = run !== null && isRunning && ranMs(run, now) >= lengthOf(run, dose) * 1000
  useEffect(() => {
    if (!isOver) return
    const isLast = flow.place === flow.turns.length - 1
    const next = following(run, lengthOf(run, dose), isLast, now)
    if (run.phase === 'hold') flow.take(dose, next)
    else flow.setRun(next)
    // Once for each countdown that runs out.
  }, [isOver])
  return now
}
