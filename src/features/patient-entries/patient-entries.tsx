'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/provider'
import { Button } from '@/ui/button'
import { DataTable } from '@/ui/data-table'
import { EmptyState } from '@/ui/page-state'
import { entryGroups } from '@/domain/entry-groups'
import { cadenceOfWalk } from '@/domain/walk-cadence'
import { useEntryRows } from './entry-rows'

const AT_ONCE = 100

/** Everything that was written down, with every version, what came late and what was taken back. */
export function PatientEntries({ patientId }: { patientId: string }) {
  const words = useTranslations('entries')
  const trpc = useTRPC()
  const { data } = useSuspenseQuery(trpc.patient.entries.queryOptions({ patientId }))
  // Read by the frame already.
  const { record } = useSuspenseQuery(trpc.patient.open.queryOptions({ patientId })).data
  const [shown, setShown] = useState(AT_ONCE)
  const groups = entryGroups(data.versions)
  const cadence = useTranslations('record.cadence')
  const rowsOf = useEntryRows(record, groups[0]?.day)
  if (groups.length === 0) {
    return (
      <EmptyState icon="table" title={words('empty.title')}>
        {words('empty.text')}
      </EmptyState>
    )
  }
  return (
    <div className="panel panel-body stack-wide">
      <div className="row between">
        <h2>{words('title')}</h2>
        <p className="small soft">{words('count', { count: groups.length })}</p>
      </div>
      <DataTable
        caption={words('title')}
        columns={(['day', 'what', 'pain', 'recorded', 'by'] as const).map((key) => ({
          key,
          head: words(`columns.${key}`),
        }))}
        rows={groups.slice(0, shown).flatMap(rowsOf)}
      />
      {data.versions.some((one) => one.kind === 'walk' && cadenceOfWalk(one) !== null) ? (
        <p className="small soft">{cadence('caveat')}</p>
      ) : null}
      {groups.length > shown ? (
        <p>
          <Button
            onClick={() => {
              setShown(shown + AT_ONCE)
            }}
          >
            {words('more', { left: groups.length - shown })}
          </Button>
        </p>
      ) : null}
    </div>
  )
}
