'use client'
import { useEffect } from 'react'

/** Plain http to another machine has none, nor have some browsers, whatever the types say. */
export const wakeLockHere = (): WakeLock | undefined => navigator.wakeLock

/** Keeps the screen on while the page is in front: the browser takes the lock back when it is not. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const take = () => {
      if (document.visibilityState === 'hidden') return
      wakeLockHere()
        ?.request('screen')
        .then(
          (taken) => {
            if (isOver) void taken.release()
            else lock = taken
          },
          // Refused, as with an almost empty battery: then the screen goes dark as usual.
          () => undefined,
        )
    }
    take()
    document.addEventListener('visibilitychange', take)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', take)
      void lock?.release()
    }
  }, [isWanted])
}
