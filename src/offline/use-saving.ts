'use client'
import { useRef, useState } from 'react'

/** Longer than a disk needs that still works: nobody looks at a busy button for good. */
const PATIENCE_MS = 8_000

const tooLong = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error('the store does not answer'))
    }, PATIENCE_MS)
  })

/** One save at a time: a second press while one is under way does nothing, nor after one that leads away from the
 * screen (its work says 'left'). A save that fails says so in `isMissed`, and may be tried again. */
export function useSaving() {
  const isShut = useRef(false)
  const [state, setState] = useState<'ready' | 'busy' | 'missed'>('ready')
  const save = async (work: () => Promise<'left' | 'stays'>): Promise<void> => {
    if (isShut.current) return
    isShut.current = true
    setState('busy')
    let outcome: 'left' | 'stays' | 'missed' = 'missed'
    try {
      outcome = await Promise.race([work(), tooLong()])
    } catch {
      // Said on the screen, where what was answered still stands.
    } finally {
      isShut.current = outcome === 'left'
      setState(outcome === 'missed' ? 'missed' : 'ready')
    }
  }
  return { save, isBusy: state === 'busy', isMissed: state === 'missed' }
}
