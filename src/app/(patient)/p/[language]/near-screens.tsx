'use client'
import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { Waiting } from '@/features/patient-shell/waiting'
import { nearScreenOf } from '@/offline/go-here'
import type { NearScreen } from '@/offline/go-here'
import { useIsOpen } from '@/offline/use-phone'

const fetchScreen: Record<NearScreen, () => Promise<ComponentType>> = {
  '/today': async () => (await import('@/features/today/today')).Today,
  '/log': async () => (await import('@/features/log-walk/log-walk')).LogWalk,
  '/log/morning': async () => (await import('@/features/morning/morning')).Morning,
  '/log/no-walk': async () => (await import('@/features/no-walk/no-walk')).NoWalk,
  '/log/flare': async () => (await import('@/features/flare/flare')).Flare,
  '/walk': async () => (await import('@/features/time-walk/time-walk')).TimeWalk,
  '/log/pause': async () => (await import('@/features/pause-request/pause-request')).PauseRequest,
  '/log/fall': async () => (await import('@/features/fall/fall')).Fall,
  '/log/measures': async () => (await import('@/features/outcomes/outcomes')).Outcomes,
  '/exercise': async () => (await import('@/features/exercise/exercise')).Exercise,
  '/stop': async () => (await import('@/features/stop/stop')).Stop,
  '/learn': async () => (await import('@/features/learn/learn')).Learn,
}
const screens = Object.keys(fetchScreen) as NearScreen[]
const here = new Map<NearScreen, ComponentType>()

async function bring(screen: NearScreen): Promise<ComponentType> {
  const found = here.get(screen) ?? (await fetchScreen[screen]())
  here.set(screen, found)
  return found
}

/** A screen of a usual day, on any page of the phone. */
export function NearScreenView({ screen }: { screen: NearScreen }) {
  const [found, setFound] = useState(() => ({ Screen: here.get(screen) ?? null }))
  useEffect(() => {
    bring(screen).then(
      (Screen) => {
        setFound({ Screen })
      },
      () => {
        // Its program is not here and cannot be fetched: the address is right, so ask for the page itself.
        window.location.reload()
      },
    )
  }, [screen])
  return found.Screen === null ? <Waiting /> : <found.Screen />
}

/** Whoever touches a link wants what it leads to: it is fetched before the finger leaves. */
function bringTouched({ target }: PointerEvent): void {
  const link = target instanceof Element ? target.closest('a') : null
  const screen = link === null ? null : nearScreenOf(link.pathname)
  if (screen !== null) void bring(screen).catch(() => null)
}

/** A walk is logged and a stop is raised without waiting for anything. */
const AT_ONCE: readonly NearScreen[] = ['/log', '/stop']
/** By then the first screen is drawn and the phone at rest, also a slow one. */
const AT_REST_MS = 4000

/** Once the first screen stands, fetches the others one by one, each when the phone has a moment, so that none needs the
 * network when it is wanted and nobody waits for all. */
export function NearScreensAhead() {
  const isShown = useIsOpen()
  useEffect(() => {
    if (!isShown) return
    let isHere = true
    const bringAll = async (wanted: readonly NearScreen[]) => {
      for (const screen of wanted) {
        await aMoment()
        if (isHere) await bring(screen).catch(() => null)
      }
    }
    document.addEventListener('pointerdown', bringTouched)
    void bringAll(AT_ONCE)
    const timer = setTimeout(() => void bringAll(screens), AT_REST_MS)
    return () => {
      isHere = false
      clearTimeout(timer)
      document.removeEventListener('pointerdown', bringTouched)
    }
  }, [isShown])
  return null
}

/** When the browser has nothing to do; in a second at the latest. A browser that cannot say so is asked for its next turn. */
const aMoment = () =>
  new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: 1000 })
    else setTimeout(resolve)
  })
