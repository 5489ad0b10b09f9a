'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page listens already: a tap before that would be lost without a word. */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
