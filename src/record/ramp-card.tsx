'use client'
import { useTranslations } from 'next-intl'
import { RampCurve } from '@/ui/ramp-curve'

export interface RampPictureProps {
  /** Brisk minutes of each rung. */
  rungs: readonly number[]
  now: number | null
  soon?: number | null
  extra?: number
  size?: 'wide' | 'narrow'
  /** Drags a rung to other brisk minutes. */
  onSet?: (rung: number, minutes: number) => void
}

/** The ramp drawn, with its rungs as words. */
export function RampPicture(props: RampPictureProps) {
  const { rungs, now, soon = null, extra = 0, size = 'wide' } = props
  const t = useTranslations('record.ramp')
  const list = rungs.map((minutes) => minutes + extra).join(', ')
  return (
    <RampCurve
      rungs={rungs}
      now={now}
      soon={soon}
      extra={extra}
      size={size}
      {...(props.onSet ? { onSet: props.onSet } : {})}
      thirtyWord={t('thirty')}
      label={t('label', { list, now: now ?? 'none' })}
    />
  )
}

/** The phone's card of steps: where on the ladder, and that no date has to be met. */
export function RampCard(props: Omit<RampPictureProps, 'size'> & { week: number | null }) {
  const t = useTranslations('record.ramp')
  const { rungs, now, week } = props
  return (
    <section>
      <div className="section-head">
        <h2>{t('title', { rung: now ?? 1, rungs: rungs.length })}</h2>
        {week === null || week < 1 ? null : <span className="small soft">{t('week', { week })}</span>}
      </div>
      <div className="card stack">
        <RampPicture {...props} size="narrow" />
        <p className="small soft">{t('calm')}</p>
      </div>
    </section>
  )
}
