'use client'
import { useSyncExternalStore } from 'react'

/** What was done, and as which act of this tab. */
type RowAct<Done extends string> = { done: Done; order: number }

// Rows of a long list are taken down out of sight: what was done in one is held here, by the very fact that it was done
// about. Once the list is read anew a changed fact is another object, and says itself how it stands.
const acts = new WeakMap<object, RowAct<string>>()
let order = 0
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What was done about a fact that a row shows, null where nothing was; and how to say so, or that it was taken back. */
export function useRowAct<Done extends string>(about: object) {
  const act = useSyncExternalStore(
    subscribe,
    () => acts.get(about) ?? null,
    () => null,
  ) as RowAct<Done> | null
  const set = (done: Done | null) => {
    if (done === null) acts.delete(about)
    else acts.set(about, { done, order: ++order })
    for (const listener of listeners) listener()
  }
  return [act, set] as const
}
