'use client'
import { useEffect, useSyncExternalStore } from 'react'

const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform)
const never = () => () => undefined

/** Whether this keyboard has a key ⌘: known in the browser alone. */
export const useAppleKeys = (): boolean => useSyncExternalStore(never, isApple, () => false)

/** Ctrl-K, ⌘K on a Mac, wherever the focus is; not over another dialog, which somebody has to answer first. */
export function usePaletteKey(toggle: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isHeld = isApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
      if (event.key.toLowerCase() !== 'k' || !isHeld || event.altKey || event.shiftKey) return
      event.preventDefault()
      const other = document.querySelector('dialog[open]:not(.dialog-bare)')
      if (other === null) toggle()
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
    }
  }, [toggle])
}
