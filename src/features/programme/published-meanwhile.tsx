'use client'
import { useTranslations } from 'next-intl'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { DifferenceList } from './change-list'
import { onTopOf, publishedSince } from './changes-of-form'
import type { ProgrammeForm } from './programme-form'

/** A colleague's version that came first: who, when, what it changed; one's own stays whole and can go on top. */
export function PublishedMeanwhile(props: {
  form: ProgrammeForm
  record: RecordFacts
  onChange: (form: ProgrammeForm) => void
}) {
  const { form, record, onChange } = props
  const words = useTranslations('programme.meanwhile')
  const dates = useDates()
  const since = publishedSince(form, record)
  if (since === null) return null
  const { version, differences } = since
  return (
    <Notice icon="people" tone="amber" role="alert">
      <div className="stack">
        <p>
          <b>{words('title', { by: version.publishedBy, at: dates.moment(version.publishedAt, 'brief') })}</b>{' '}
          {words('about')}
        </p>
        {differences.length === 0 ? null : <DifferenceList differences={differences} />}
        {version.changeReason === null ? null : <p>“{version.changeReason}”</p>}
        <span>
          <Button
            onClick={() => {
              onChange(onTopOf(form, version))
            }}
          >
            {words('onTop')}
          </Button>
        </span>
      </div>
    </Notice>
  )
}
