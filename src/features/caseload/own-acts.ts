'use client'
import { useSyncExternalStore } from 'react'

let acts = 0
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Something was done in a row and is kept: one change of the clinic's is one's own. */
export function noteOwnAct(): void {
  acts += 1
  for (const listener of listeners) listener()
}

/** How many there were since this tab was opened. */
export const useOwnActs = (): number =>
  useSyncExternalStore(
    subscribe,
    () => acts,
    () => 0,
  )
