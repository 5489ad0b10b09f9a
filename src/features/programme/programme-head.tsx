'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { RecordFacts } from '@/domain/record'
import { AppLink } from '@/ui/app-link'
import { Button } from '@/ui/button'
import { PageHead } from '@/ui/desk-page'
import { DraftLine } from './draft-line'
import { ProgrammeState } from './programme-state'
import type { DraftState } from './use-kept-draft'

/** Whose programme, where it stands, and the one solid button. */
export function ProgrammeHead(props: {
  patient: { id: string; name: string }
  record: RecordFacts
  /** Fields that need another look. */
  problems: number
  onDiscard: (() => void) | null
  /** How many changes there are; null of a programme that begins. */
  changes: number | null
  draft: DraftState
  canReview: boolean
  /** Another way to keep what stands in the builder. */
  more: ReactNode
}) {
  const { patient, record } = props
  const words = useTranslations('programme')
  return (
    <PageHead
      above={
        <p className="small">
          <AppLink href={`/patients/${patient.id}`}>{patient.name}</AppLink>
        </p>
      }
      title={words('title')}
      below={<ProgrammeState record={record} />}
      actions={
        <div className="grid justify-items-end gap-1">
          <div className="row">
            {props.more}
            {props.onDiscard === null ? null : <Button onClick={props.onDiscard}>{words('discard')}</Button>}
            {props.canReview ? (
              <Button type="submit" form="programme-form" variant="main">
                {props.changes === null
                  ? words('reviewAndPublish')
                  : words('reviewChanges', { count: props.changes })}
              </Button>
            ) : null}
          </div>
          {/* A line of its own, there before it says anything: no button moves under the finger that presses it. */}
          <p className="row small min-h-[1.5em]">
            {props.problems > 0 ? (
              <span role="status">{words('problems', { count: props.problems })}</span>
            ) : null}
            <DraftLine state={props.draft} />
          </p>
        </div>
      }
    />
  )
}
