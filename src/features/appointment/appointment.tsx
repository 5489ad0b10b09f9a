'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { memo, useMemo } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import { visitsHeld } from '@/domain/visit'
import { visitShown } from '@/domain/visit-shown'
import type { VisitStory } from '@/domain/visit-story'
import { momentTyped } from '@/record/moment-typed'
import { ShortPicture } from '@/record/short-picture'
import { StoryRows } from '@/record/story-rows'
import { useTRPC } from '@/trpc/provider'
import { Notice } from '@/ui/notice'
import { rangeAsked } from '@/domain/visit-range-asked'
import { useVisitText } from './use-visit-text'
import { VisitDecide } from './visit-decide'
import { PdfVisit } from './pdf-visit'
import { useVisitDraft } from './use-visit-draft'
import { VisitForm } from './visit-form'
import { VisitHead } from './visit-head'
import { VisitHeld } from './visit-held'
import { VisitQuestions } from './visit-questions'
import { VisitToday } from './visit-today'
import { VisitRangeLinks } from './visit-range'

const Story = memo(function Story(props: {
  story: VisitStory
  record: RecordFacts
  from: CalendarDay
  to: CalendarDay
}) {
  const { story, ...days } = props
  return <StoryRows story={story} picture={<ShortPicture {...days} audience="clinic" />} audience="clinic" />
})

/** One page that both look at: what was asked, done, felt and changed, what to ask, and what is decided now. */
export function Appointment({ patientId }: { patientId: string }) {
  const words = useTranslations('appointment')
  const errors = useTranslations('errors')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const { record, visits, notes, now } = data
  const { today, timeZone } = record
  const address = useSearchParams()
  const { range: asked, refused } = rangeAsked({ from: address.get('from'), to: address.get('to') }, today)
  const [visitId, askedFrom, askedTo] = [address.get('visit'), asked?.from ?? null, asked?.to ?? null]
  // Not again with each letter that is typed.
  const shown = useMemo(() => {
    const range = askedFrom === null || askedTo === null ? null : { from: askedFrom, to: askedTo }
    return visitShown({ record, visits, notes }, { visitId, range })
  }, [record, visits, notes, visitId, askedFrom, askedTo])
  const { held, planned, range, story, decided, questions, next } = shown
  const finish = held?.finish ?? null
  const [last] = visitsHeld(visits)
  const { draft, change, drop } = useVisitDraft(patientId, {
    planned,
    visits,
    today,
    timeZone,
    last: last?.visitId ?? null,
  })
  const text = useVisitText()({
    ...{ name: data.patient.name, timeZone, now, story, decided, questions, finish },
    agreed: finish?.agreed ?? draft.agreed.trim(),
    note: (finish === null ? draft.note : shown.note).trim(),
    next: finish === null ? (momentTyped(draft, timeZone).at ?? next?.at ?? null) : (next?.at ?? null),
  })
  return (
    <>
      <div className="-mt-3 -mb-2.5">
        <VisitHead
          {...{ patientId, name: data.patient.name, record, range, text }}
          pdf={
            <PdfVisit
              patientId={patientId}
              language={data.patient.language}
              asked={held === null ? range : { visit: held.visitId }}
            />
          }
          ranges={
            finish === null ? (
              <VisitRangeLinks {...{ patientId, today, asked }} isFirst={last === undefined} />
            ) : null
          }
        />
      </div>
      {refused === null ? null : (
        <div className="mb-3">
          <Notice icon="alert" tone="amber" role="status">
            {words('range.wrong', { why: errors(refused) })}
          </Notice>
        </div>
      )}
      <div className="@container">
        <div className="visit">
          <Story story={story} record={record} from={range.from} to={range.to} />
          <aside className="panel rail">
            {held === null ? (
              <>
                {planned === null ? null : (
                  <VisitToday
                    {...{ patientId, timeZone }}
                    visit={planned}
                    telephone={data.patient.telephone}
                  />
                )}
                <VisitQuestions
                  questions={questions}
                  ticked={draft.ticked}
                  onTick={(ticked) => {
                    change({ ticked })
                  }}
                />
                <VisitDecide {...{ patientId, record, now, decided }} />
                <VisitForm
                  patientId={patientId}
                  timeZone={timeZone}
                  range={range}
                  last={last?.visitId ?? null}
                  draft={draft}
                  onChange={change}
                  onFinished={(visitId) => {
                    drop()
                    window.history.replaceState(
                      null,
                      '',
                      `/patients/${patientId}/appointment?visit=${visitId}`,
                    )
                  }}
                />
              </>
            ) : (
              <VisitHeld {...{ patientId, held, decided, next, timeZone }} note={shown.note} />
            )}
          </aside>
        </div>
      </div>
    </>
  )
}
