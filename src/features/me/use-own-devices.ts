'use client'
import { useCallback, useEffect, useState } from 'react'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import type { RouterOutputs } from '@/trpc/api'

export type OwnDevices = RouterOutputs['me']['devices']

/** loading: asked, no answer yet · missed: the clinic cannot be asked just now */
export type Known = 'loading' | 'missed' | OwnDevices

/** Where the patient is signed in, as the clinic knows it: asked on opening, after each change, and on coming back to
 * the page, since another phone may have come in meanwhile. */
export function useOwnDevices(patientId: string): { known: Known; look: () => Promise<void> } {
  const [known, setKnown] = useState<Known>('loading')
  const look = useCallback(async () => {
    try {
      setKnown(await phoneClient.me.devices.query(undefined, inTheNameOf(patientId)))
    } catch {
      setKnown('missed')
    }
  }, [patientId])
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') void look()
    }
    back()
    document.addEventListener('visibilitychange', back)
    return () => {
      document.removeEventListener('visibilitychange', back)
    }
  }, [look])
  return { known, look }
}
