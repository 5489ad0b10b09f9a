'use client'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { RecordFacts } from '@/domain/record'
import { Button } from '@/ui/button'
import { PageHead } from '@/ui/desk-page'
import { ProgrammeState } from './programme-state'

/** Whose programme, where it stands, and the one solid button. */
export function ProgrammeHead(props: {
  patient: { id: string; name: string }
  record: RecordFacts
  /** Fields that need another look. */
  problems: number
  onDiscard: (() => void) | null
  canReview: boolean
}) {
  const { patient, record } = props
  const words = useTranslations('programme')
  return (
    <PageHead
      above={
        <p className="small">
          <Link href={`/patients/${patient.id}`}>{patient.name}</Link>
        </p>
      }
      title={words('title')}
      below={<ProgrammeState record={record} />}
      actions={
        <>
          {props.problems > 0 ? (
            <span className="small" role="status">
              {words('problems', { count: props.problems })}
            </span>
          ) : null}
          {props.onDiscard === null ? null : <Button onClick={props.onDiscard}>{words('discard')}</Button>}
          {props.canReview ? (
            <Button type="submit" form="programme-form" variant="main">
              {words('reviewAndPublish')}
            </Button>
          ) : null}
        </>
      }
    />
  )
}
