'use client'
import { useTranslations } from 'next-intl'
import { weekOf } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'

/** On which step of how many, and in which week; nothing where none is in force. */
export function VisitStep({ record }: { record: RecordFacts }) {
  const words = useTranslations('appointment')
  const now = rungOn(rungsInForce(record.programmes, record.decisions), record.today)
  const programme = record.programmes.find(({ id }) => id === now?.programmeId)
  if (now === null || programme === undefined) return null
  const week = weekOf(programme.courseStart ?? programme.startDay, record.today)
  return (
    <span className="small soft">
      {[words('step', { rung: now.rung, rungs: programme.rungs.length }), words('week', { week })].join(
        ' · ',
      )}
    </span>
  )
}
