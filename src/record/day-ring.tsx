'use client'
import { useTranslations } from 'next-intl'
import { classList } from '@/ui/class-list'
import { Icon } from '@/ui/icon'
import { MinuteRing } from '@/ui/minute-ring'
import { VisuallyHidden } from '@/ui/visually-hidden'

/** The day's walk as a ring of the patient's own minutes; the 30 appears only once the target has reached it. */
export function DayRing({ done, asked }: { done: number; asked: number }) {
  const t = useTranslations('record.ring')
  const reached = done >= asked
  return (
    <MinuteRing done={done} asked={asked}>
      {reached ? <Icon name="check" /> : null}
      <span aria-hidden="true" className={classList('figure-number', reached && 'figure-number-small')}>
        {done > 0 ? done : asked}
      </span>
      <span aria-hidden="true">{done > 0 ? t('of', { asked }) : t('asked')}</span>
      <VisuallyHidden>
        {done > 0 ? t('done-words', { done, asked }) : t('asked-words', { asked })}
      </VisuallyHidden>
    </MinuteRing>
  )
}
