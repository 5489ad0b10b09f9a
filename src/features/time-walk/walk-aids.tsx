'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { keepWalkAids, walkAidsHere } from '@/offline/walk-aids-here'
import type { WalkAids as Aids } from '@/offline/walk-aids-here'
import { CheckField } from '@/ui/check-field'
import { giveCue, readySound } from './cue'
import { useWakeLock, wakeLockHere } from './use-wake-lock'

/** What helps on the way, each as one likes, kept on this phone. What this phone cannot do is not offered. */
export function WalkAids({ isUnderWay, hasTarget }: { isUnderWay: boolean; hasTarget: boolean }) {
  const words = useTranslations('timeWalk.aids')
  const [aids, setAids] = useState(walkAidsHere)
  const hasWakeLock = wakeLockHere() !== undefined
  useWakeLock(aids.awake && hasWakeLock && isUnderWay)
  const choose = (change: Partial<Aids>) => {
    const next = { ...aids, ...change }
    keepWalkAids(next)
    setAids(next)
    if (next.sound) readySound()
    // What was just chosen, once, so that it is known again on the way.
    if (change.sound === true) giveCue('half', { ...next, vibration: false })
    if (change.vibration === true) giveCue('half', { ...next, sound: false })
  }
  const canVibrate = 'vibrate' in navigator
  return (
    <section className="mt-6" aria-labelledby="walk-aids" onPointerDown={aids.sound ? readySound : undefined}>
      <h2 id="walk-aids">{words('title')}</h2>
      <div className="walk-aids">
        {hasWakeLock ? (
          <CheckField
            label={words('awake')}
            checked={aids.awake}
            onChange={(event) => {
              choose({ awake: event.target.checked })
            }}
          />
        ) : null}
        {hasTarget ? (
          <CheckField
            label={words('sound')}
            checked={aids.sound}
            onChange={(event) => {
              choose({ sound: event.target.checked })
            }}
          />
        ) : null}
        {hasTarget && canVibrate ? (
          <CheckField
            label={words('vibration')}
            checked={aids.vibration}
            onChange={(event) => {
              choose({ vibration: event.target.checked })
            }}
          />
        ) : null}
      </div>
      <p className="small soft mt-2">{words('inFront')}</p>
      {hasWakeLock || window.isSecureContext ? null : <p className="small soft mt-2">{words('plainHttp')}</p>}
    </section>
  )
}
