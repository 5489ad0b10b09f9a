'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { daysBetween, localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import type { Visit, VisitFinish } from '@/domain/visit'
import type { VisitShown } from '@/domain/visit-shown'
import { useDates } from '@/messages/use-dates'
import { StoryRow, StoryRows } from '@/record/story-rows'
import { useVisitWords } from '@/record/use-visit-words'
import { HowAmI } from './how-am-i'
import { PictureLater } from './picture-later'

type Held = Visit & { finish: VisitFinish }

/** What both see, in the desk's order; `last` is the appointment that was held last. */
export function OwnStory({
  record,
  shown,
  last,
}: {
  record: RecordFacts
  shown: VisitShown
  last: Held | null
}) {
  const words = useTranslations('ownVisit')
  const visitWords = useVisitWords('own')
  const dates = useDates()
  const leadId = useId()
  const { held, range, story, questions } = shown
  const decided = visitWords.decided(shown.decided)
  const { from, to } = range
  const days = daysBetween(from, to) + 1
  /** With its year where that is not this one. */
  const named = (day: CalendarDay) =>
    dates.day(day, day.slice(0, 4) === record.today.slice(0, 4) ? 'brief' : 'full')
  const heldOn = last === null ? null : localDay(last.finish.at, record.timeZone)
  const over =
    held !== null
      ? words('range.held', {
          ...{ by: held.finish.by, days },
          ...{ from: named(from), to: named(to) },
        })
      : words(from === heldOn ? 'range.since' : 'range.first', { day: named(from), days })
  const agreed = last === null || last.finish.agreed === '' ? null : last
  // What was agreed the last time stands under its own name.
  const asked = questions.filter(({ code }) => held !== null || agreed === null || code !== 'promised')
  const hasEntries = record.entries.length > 0
  const isEmpty = !hasEntries && record.programmes.length === 0
  return (
    <>
      {isEmpty ? null : <p className="small soft mt-3">{over}</p>}
      <HowAmI story={story} hasEntries={hasEntries} id={leadId} />
      <div className="own-story">
        {isEmpty ? null : (
          <StoryRows
            story={story}
            picture={hasEntries ? <PictureLater {...{ record, from, to }} describedBy={leadId} /> : null}
            audience="own"
          />
        )}
        {decided.length === 0 ? null : (
          <StoryRow title={words('parts.decided')}>
            {decided.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </StoryRow>
        )}
        {agreed === null || heldOn === null ? null : (
          <StoryRow title={words('agreed.title')}>
            <p className="wrap-anywhere">
              {words('agreed.said', {
                ...{ day: named(heldOn), by: agreed.finish.by },
                text: agreed.finish.agreed,
              })}
            </p>
          </StoryRow>
        )}
        {asked.length === 0 ? null : (
          <StoryRow title={words('ask.title')}>
            <ul className="own-ask">
              {asked.map((question) => (
                <li key={visitWords.question(question)} className="wrap-anywhere">
                  {visitWords.question(question)}
                </li>
              ))}
            </ul>
          </StoryRow>
        )}
      </div>
    </>
  )
}
