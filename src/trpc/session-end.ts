'use client'
import { useSyncExternalStore } from 'react'

let ended = false
const listeners = new Set<() => void>()

/** Some request was refused because the session is over: every screen says so, and nothing that was typed is lost. */
export function noteSessionEnd(): void {
  ended = true
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSessionEnded = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => ended,
    () => false,
  )
