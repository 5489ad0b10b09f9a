'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { phone } from '@/offline/browser-phone'
import type { WalkDraft } from '@/offline/walk-draft'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'

const leave = async (id: string) => {
  await phone.keepDraft(null)
  await phone.changeTimer((timer) => (timer?.id === id ? null : timer))
}

/** A walk that was left at the gate: nothing of it counts until it is saved. */
export function DraftCard({ draft, today }: { draft: WalkDraft | null; today: CalendarDay }) {
  const words = useTranslations('today.draft')
  const dates = useDates()
  if (draft === null) return null
  const day = dates.near(draft.day, today) ?? dates.day(draft.day, 'short')
  return (
    <section className="card mt-3" aria-labelledby="draft">
      <p className="mb-3">
        <b className="block" id="draft">
          {words('title')}
        </b>
        <span className="small soft">{words('about', { minutes: draft.minutes, day })}</span>
      </p>
      <div className="pair">
        <ButtonLink variant="lead" size="touch" href="/log?step=gate">
          {words('finish')}
        </ButtonLink>
        <Button size="touch" onClick={() => void leave(draft.id)}>
          {words('leave')}
        </Button>
      </div>
    </section>
  )
}
