'use client'
import { useSyncExternalStore } from 'react'
import { wordHere } from '@/offline/word-here'

const kept = wordHere('pacewell.list-keys')
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether single keys act in the list: they do unless somebody has switched them off in this browser. */
export function useKeysOn(): [isOn: boolean, switchTo: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => kept.get() !== 'off',
    () => true,
  )
  return [
    isOn,
    (next) => {
      kept.keep(next ? null : 'off')
      for (const listener of listeners) listener()
    },
  ]
}
