'use client'
import { useLocale } from 'next-intl'
import { useEffect } from 'react'
import { hearInstallPrompt } from '@/offline/install-here'
import { isAnswering } from './answering'

const AFTER_FIRST_PAINT_MS = 2000

/** Once the page stands, makes it one that starts without signal. */
export function useWorker(): void {
  const shown = useLocale()
  useEffect(hearInstallPrompt, [])
  useEffect(() => {
    const timer = setTimeout(() => {
      void import('@/offline/worker-here').then(({ startWorker }) => {
        startWorker(shown, () => isAnswering(window.location.pathname))
      })
    }, AFTER_FIRST_PAINT_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [shown])
}
