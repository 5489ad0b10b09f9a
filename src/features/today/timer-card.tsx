'use client'
import { useTranslations } from 'next-intl'
import { forgottenMinutes, isOpenTimer, movedMs } from '@/domain/timed-walk'
import type { PatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'

const MS_PER_MINUTE = 60_000

/** A walk that is timed: how long so far, and the way back to it. */
export function TimerCard({ timer, draft }: Pick<PatientRecord, 'timer' | 'draft'>) {
  const words = useTranslations('today.timer')
  if (!isOpenTimer(timer) || draft?.id === timer.id) return null
  const minutes = Math.floor(movedMs(timer, Date.now()) / MS_PER_MINUTE)
  const isForgotten = timer.state === 'running' && minutes >= forgottenMinutes(timer)
  const state = isForgotten ? 'still' : timer.state
  return (
    <section className="card check-card mt-3" aria-labelledby="timer">
      <Icon name="today" />
      <p className="fill">
        <b className="block" id="timer">
          {words('title', { state, minutes })}
        </b>
        <span className="small soft block">{words('about', { state, hours: Math.floor(minutes / 60) })}</span>
      </p>
      <ButtonLink variant="lead" size="touch" href="/walk">
        {words('open', { state })}
      </ButtonLink>
    </section>
  )
}
