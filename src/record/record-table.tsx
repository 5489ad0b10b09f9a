'use client'
import { useTranslations } from 'next-intl'
import type { DayPicture } from '@/domain/day-picture'
import type { PictureEvent } from '@/domain/visit-event'
import { DataTable } from '@/ui/data-table'
import type { Audience } from './audience'
import { useDayWords } from './use-day-words'
import { useEventWords } from './use-event-words'

const nothing = '–'

/** The picture's facts as a table, newest day first. Missing stays a dash: it is not a zero. */
export function RecordTable(props: {
  days: readonly DayPicture[]
  events: readonly PictureEvent[]
  audience: Audience
}) {
  const { days, events, audience } = props
  const t = useTranslations('record.table')
  const words = useDayWords()
  const eventWords = useEventWords(audience)
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return <p className="soft">{t('no-days')}</p>
  const remarks = (day: DayPicture) =>
    [...words.remarks(day), ...events.filter((event) => event.day === day.day).map(eventWords)].join('. ')
  const shown = days.filter(({ state, minutes }) => state !== 'out' || minutes > 0)
  return (
    <DataTable
      caption={t('caption', { from: words.full(first.day), to: words.full(last.day) })}
      columns={[
        { key: 'day', head: t('day') },
        { key: 'state', head: t('state') },
        { key: 'minutes', head: t('minutes'), number: true },
        { key: 'asked', head: t('asked'), number: true },
        { key: 'before', head: t('before'), number: true },
        { key: 'worst', head: t('worst'), number: true },
        { key: 'morning', head: t('morning'), number: true },
        { key: 'remarks', head: t('remarks') },
      ]}
      rows={shown.toReversed().map((day) => ({
        key: day.day,
        cells: [
          <span key="day" className="nowrap">
            {words.listed(day.day, last.day)}
          </span>,
          words.stateName(day),
          day.walks > 0 || day.zero ? day.minutes : nothing,
          day.target !== null && day.state !== 'rest' ? day.target : nothing,
          day.before ?? nothing,
          day.worst ?? nothing,
          day.morning ?? nothing,
          remarks(day),
        ],
      }))}
    />
  )
}
