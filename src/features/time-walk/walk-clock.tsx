'use client'
import { useTranslations } from 'next-intl'
import { MinuteRing } from '@/ui/minute-ring'
import { VisuallyHidden } from '@/ui/visually-hidden'

const MS_PER_SECOND = 1000
const SECONDS_PER_MINUTE = 60

/** The minutes walked, large, in the ring of the minutes asked; below it the seconds, so that one sees it go.
 * @param ms walked, pauses left out */
export function WalkClock({ ms, asked, still }: { ms: number; asked: number | null; still: boolean }) {
  const words = useTranslations('timeWalk.clock')
  const seconds = Math.floor(ms / MS_PER_SECOND)
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE)
  const rest = String(seconds % SECONDS_PER_MINUTE).padStart(2, '0')
  return (
    <div className="walk-clock">
      <MinuteRing large done={asked === null ? 0 : minutes} asked={asked ?? 1}>
        <span aria-hidden="true" className="figure-number">
          {minutes}
        </span>
        <span aria-hidden="true">
          {asked === null ? words('plain', { minutes }) : words('of', { asked })}
        </span>
        <span aria-hidden="true" className="walk-seconds">
          {still ? words('paused') : `${String(minutes)}:${rest}`}
        </span>
        <VisuallyHidden>
          <span role="timer">
            {asked === null ? words('plainWords', { minutes }) : words('ofWords', { minutes, asked })}
          </span>
        </VisuallyHidden>
      </MinuteRing>
    </div>
  )
}
