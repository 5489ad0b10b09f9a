'use client'
import { useEffect, useState } from 'react'
import { finishedTimer, lookedAt, movedMs } from '@/domain/timed-walk'
import type { WalkTimer } from '@/domain/timed-walk'
import { clockChanged, cueBetween } from '@/domain/walk-timer'
import { phone } from '@/offline/browser-phone'
import { clockJumped } from '@/offline/clock-watch'
import type { TimerChange } from '@/offline/phone-store'
import { startTimer } from '@/offline/start-timer'
import { useSaving } from '@/offline/use-saving'
import { walkAidsHere } from '@/offline/walk-aids-here'
import { giveCue } from './cue'

const LOOK_MS = 1_000
/** So often the phone's clock is noted: one that is set back while nothing is open is noticed by it. */
const NOTE_MS = 30_000

type Step = (timer: WalkTimer, nowMs: number) => WalkTimer | null

/** A change that may fail is tried again with the next look. */
const changeQuietly = (change: TimerChange) => {
  phone.changeTimer(change).catch(() => undefined)
}

/** The timer of this phone, what it shows this second, and what can be done with it. */
export function useTimedWalk(timer: WalkTimer | null, isStopped: boolean) {
  const nowMs = useLooks(timer)
  const saving = useSaving()
  const isUnderWay = timer?.state === 'running' || timer?.state === 'paused'
  const hasToEnd = isStopped && isUnderWay
  useEffect(() => {
    // A stop from elsewhere ends the walk too; its minutes stay for the log.
    if (hasToEnd) changeQuietly((one) => one && finishedTimer(one, Date.now()))
  }, [hasToEnd])
  const change = (step: Step, then?: (timer: WalkTimer) => void) =>
    void saving.save(async () => {
      const atMs = Date.now()
      await phone.changeTimer((one) => one && step(one, atMs))
      const view = phone.view()
      if (view.phase === 'open' && view.timer !== null) then?.(view.timer)
      return 'stays'
    })
  return {
    timer,
    nowMs,
    isMissed: saving.isMissed,
    start: (aim: Pick<WalkTimer, 'asked' | 'split'>) =>
      void saving.save(async () => {
        await startTimer(aim)
        return 'stays'
      }),
    change,
    discard: () => {
      change(() => null)
    },
  }
}

export type TimedWalkHere = ReturnType<typeof useTimedWalk>

/** Looks each second while the walk is under way: at its time, and at the clock itself. By the phone's clock. */
function useLooks(timer: WalkTimer | null): number {
  const [nowMs, setNow] = useState(() => Date.now())
  const isUnderWay = timer?.state === 'running' || timer?.state === 'paused'
  const id = timer?.id
  const sinceMs = timer?.sinceMs
  useEffect(() => {
    if (!isUnderWay) return
    let notedMs = -Infinity
    let beforeMs = Infinity
    const look = () => {
      const atMs = Date.now()
      setNow(atMs)
      if (clockJumped()) changeQuietly((one) => one && clockChanged(one))
      const isHidden = document.visibilityState === 'hidden'
      if (isHidden || Math.abs(atMs - notedMs) >= NOTE_MS) {
        notedMs = atMs
        changeQuietly((one) => one && lookedAt(one, atMs))
      }
      const ms = movedMs(timer, atMs)
      const cue = isHidden ? null : cueBetween(timer.asked, beforeMs, ms)
      beforeMs = ms
      if (cue !== null) giveCue(cue, walkAidsHere())
    }
    look()
    const ticking = setInterval(look, LOOK_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(ticking)
      document.removeEventListener('visibilitychange', look)
    }
    // Anew for each run, not for each note about it.
  }, [isUnderWay, id, sinceMs])
  return nowMs
}
