'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { useCallback, useRef } from 'react'
import type { ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { FigureTiles } from '@/record/figure-tiles'
import { rangeAsked } from '@/domain/visit-range-asked'
import { RecordPicture } from '@/record/record-picture'
import { useTRPC } from '@/trpc/provider'
import { Notice } from '@/ui/notice'
import { SegmentedLinks } from '@/ui/segmented'
import { ChosenDays } from './chosen-days'
import { NothingYet } from './nothing-yet'
import { rangeDays, ranges, readRange, usualRange } from './range-in-address'

/** The record's picture over the range that stands in the address, the figures below it, and the rail beside it. */
export function PatientPicture({ patientId, rail }: { patientId: string; rail: ReactNode }) {
  const words = useTranslations('picture')
  const errors = useTranslations('errors')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const address = useSearchParams()
  const range = readRange(address.get('range'))
  const { record } = data
  const asked = rangeAsked({ from: address.get('from'), to: address.get('to') }, record.today)
  const { from, to } = asked.range ?? rangeDays(record, range)
  const goTo = (to: string) => {
    // The whole record is here already: the address changes, and nothing is fetched.
    window.history.replaceState(null, '', to)
  }
  const zoom = useCallback(
    (first: CalendarDay, last: CalendarDay) => {
      const back = range === usualRange ? '' : `range=${range}&`
      window.history.replaceState(null, '', `/patients/${patientId}?${back}from=${first}&to=${last}`)
    },
    [patientId, range],
  )
  const picture = useRef<HTMLElement>(null)
  const isEmpty =
    record.entries.length === 0 && record.programmes.every(({ startDay }) => startDay > record.today)
  return (
    <div className="@container">
      <div className="cols cols-rail items-start">
        <section ref={picture} className="panel picture" tabIndex={-1}>
          {asked.refused === null ? null : (
            <Notice icon="alert" tone="amber" role="status">
              {words('wrongRange', { why: errors(asked.refused) })}
            </Notice>
          )}
          {isEmpty ? (
            <NothingYet programme={record.programmes[0] ?? null} />
          ) : (
            <RecordPicture
              record={record}
              visits={data.visits}
              from={from}
              to={to}
              audience="clinic"
              onZoom={zoom}
              chosen={
                asked.range === null ? undefined : (
                  <ChosenDays
                    {...asked.range}
                    today={record.today}
                    range={range}
                    onBack={() => {
                      goTo(`/patients/${patientId}?range=${range}`)
                      picture.current?.focus()
                    }}
                  />
                )
              }
              controls={
                <SegmentedLinks
                  label={words('range')}
                  value={asked.range === null ? range : 'zoomed'}
                  segments={ranges.map((value) => ({ value, label: words(`ranges.${value}`) }))}
                  hrefOf={(value) => `/patients/${patientId}?range=${value}`}
                  onFollow={goTo}
                />
              }
            />
          )}
        </section>
        {rail}
        {isEmpty ? null : (
          <section className="tiles" aria-label={words('figures')}>
            <FigureTiles record={record} from={from} to={to} chosen={asked.range !== null} />
          </section>
        )}
      </div>
    </div>
  )
}
