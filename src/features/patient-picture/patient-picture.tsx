'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FigureTiles } from '@/record/figure-tiles'
import { RecordPicture } from '@/record/record-picture'
import { useTRPC } from '@/trpc/provider'
import { EmptyState } from '@/ui/page-state'
import { SegmentedLinks } from '@/ui/segmented'
import { rangeDays, ranges } from './range-in-address'
import type { Range } from './range-in-address'

/** The record's picture over the range that stands in the address, the figures below it, and the rail beside it. */
export function PatientPicture(props: { patientId: string; range: Range; rail: ReactNode }) {
  const { patientId, range } = props
  const words = useTranslations('picture')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const { record } = data
  const { from, to } = rangeDays(record, range)
  const isEmpty = record.programmes.length === 0 && record.entries.length === 0
  return (
    <>
      <div className="cols cols-rail items-start">
        <section className="panel picture">
          {isEmpty ? (
            <EmptyState icon="picture" title={words('empty.title')}>
              {words('empty.text')}
            </EmptyState>
          ) : (
            <RecordPicture
              record={record}
              from={from}
              to={to}
              audience="clinic"
              controls={
                <SegmentedLinks
                  label={words('range')}
                  value={range}
                  segments={ranges.map((value) => ({ value, label: words(`ranges.${value}`) }))}
                  hrefOf={(value) => `/patients/${patientId}?range=${value}`}
                />
              }
            />
          )}
        </section>
        {props.rail}
      </div>
      {isEmpty ? null : (
        <section className="tiles" aria-label={words('figures')}>
          <FigureTiles record={record} from={from} to={to} />
        </section>
      )}
    </>
  )
}
