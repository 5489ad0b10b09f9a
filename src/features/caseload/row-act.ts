'use client'
import { createContext, useContext, useSyncExternalStore } from 'react'

/** What was done, and as which act of this tab. */
type RowAct = { done: string; order: number }

// Rows of a long list are taken down out of sight: what was done in one is held here.
const acts = new Map<string, RowAct>()
let order = 0
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** When the list was read, by the server's clock. Once it is read anew its rows say themselves how they stand. */
export const ListRead = createContext('')

/** What was done about a patient's matter in the list as it was read, null where nothing was; and how to say so, or that it
 * was taken back. */
export function useRowAct<Done extends string>(patientId: string, matter: string) {
  const key = `${useContext(ListRead)} ${patientId} ${matter}`
  const act = useSyncExternalStore(
    subscribe,
    () => acts.get(key) ?? null,
    () => null,
  ) as { done: Done; order: number } | null
  const set = (done: Done | null) => {
    if (done === null) acts.delete(key)
    else acts.set(key, { done, order: ++order })
    for (const listener of listeners) listener()
  }
  return [act, set] as const
}
