'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { FigureTiles } from '@/record/figure-tiles'
import { RecordPicture } from '@/record/record-picture'
import { useTRPC } from '@/trpc/provider'
import { SegmentedLinks } from '@/ui/segmented'
import { NothingYet } from './nothing-yet'
import { rangeDays, ranges, readRange } from './range-in-address'

/** The record's picture over the range that stands in the address, the figures below it, and the rail beside it. */
export function PatientPicture({ patientId, rail }: { patientId: string; rail: ReactNode }) {
  const words = useTranslations('picture')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const range = readRange(useSearchParams().get('range'))
  const { record } = data
  const { from, to } = rangeDays(record, range)
  const isEmpty =
    record.entries.length === 0 && record.programmes.every(({ startDay }) => startDay > record.today)
  return (
    <div className="@container">
      <div className="cols cols-rail items-start">
        <section className="panel picture">
          {isEmpty ? (
            <NothingYet programme={record.programmes[0] ?? null} />
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
                  onFollow={(address) => {
                    // The whole record is here already: the address changes, and nothing is fetched.
                    window.history.replaceState(null, '', address)
                  }}
                />
              }
            />
          )}
        </section>
        {rail}
        {isEmpty ? null : (
          <section className="tiles" aria-label={words('figures')}>
            <FigureTiles record={record} from={from} to={to} />
          </section>
        )}
      </div>
    </div>
  )
}
