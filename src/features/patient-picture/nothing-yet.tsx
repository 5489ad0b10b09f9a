'use client'
import { useTranslations } from 'next-intl'
import type { ProgrammeFacts } from '@/domain/programme'
import { useDates } from '@/messages/use-dates'
import { RampPicture } from '@/record/ramp-card'
import { EmptyState } from '@/ui/page-state'

/** Before the first day there is no picture; a programme that waits for its day is drawn, nothing else. */
export function NothingYet({ programme }: { programme: ProgrammeFacts | null }) {
  const words = useTranslations('picture.empty')
  const dates = useDates()
  return (
    <>
      <EmptyState icon="picture" title={words('title')}>
        {words('text')}
      </EmptyState>
      {programme === null ? null : (
        <div className="stack border-t border-line pt-4">
          <p className="small soft">{words('planned', { day: dates.day(programme.startDay, 'weekday') })}</p>
          <RampPicture
            rungs={programme.rungs}
            now={null}
            extra={programme.warmUpMinutes + programme.coolDownMinutes}
          />
        </div>
      )}
    </>
  )
}
