'use client'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { VisitRange } from '@/domain/visit'
import { SegmentedLinks } from '@/ui/segmented'

const usual = ['since', 'weeks', 'months'] as const
const daysOf = { weeks: 28, months: 91 }

/** Over which days is looked back: since the last appointment, or some days up to today. */
export function VisitRangeLinks(props: {
  patientId: string
  today: CalendarDay
  asked: VisitRange | null
  /** None was held yet. */
  isFirst: boolean
}) {
  const words = useTranslations('appointment.range')
  const { today, asked } = props
  const here = `/patients/${props.patientId}/appointment`
  const fromOf = (which: 'weeks' | 'months') => addDays(today, 1 - daysOf[which])
  const value =
    asked === null
      ? 'since'
      : (usual.find((one) => one !== 'since' && asked.from === fromOf(one) && asked.to === today) ?? 'other')
  return (
    <SegmentedLinks
      label={words('label')}
      value={value}
      segments={usual.map((which) => ({
        value: which,
        label: words(which === 'since' && props.isFirst ? 'start' : which),
      }))}
      hrefOf={(which) =>
        which === 'weeks' || which === 'months' ? `${here}?from=${fromOf(which)}&to=${today}` : here
      }
      onFollow={(address) => {
        // The whole record is here already: the address changes, and nothing is fetched.
        window.history.replaceState(null, '', address)
      }}
    />
  )
}
