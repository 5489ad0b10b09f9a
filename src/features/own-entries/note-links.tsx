'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { notableOn } from '@/domain/exercise-record'
import type { RecordFacts } from '@/domain/record'
import { useItemWords } from '@/record/use-item-words'
import { addressOfNoting } from './entry-address'
import { HereLink } from './here-link'

/** The exercises that may be noted for a day. */
export function NoteLinks({ day, record }: { day: CalendarDay; record: RecordFacts }) {
  const words = useTranslations('ownEntries.note')
  const itemWords = useItemWords()
  const items = notableOn(record, day)
  if (items.length === 0) return null
  return (
    <section className="mt-6 stack" aria-labelledby="note">
      <h2 id="note" className="text-base">
        {words('title')}
      </h2>
      <ul className="grid gap-2">
        {items.map((item) => (
          <li key={item.itemId}>
            <HereLink size="mid" wide icon="plus" href={addressOfNoting(day, item.itemId)}>
              {itemWords.name(item)}
            </HereLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
