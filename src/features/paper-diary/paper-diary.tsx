'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { maxDay } from '@/domain/calendar-day'
import { useTRPC } from '@/trpc/provider'
import { AppLink } from '@/ui/app-link'
import { ButtonLink } from '@/ui/button-link'
import { PageHead } from '@/ui/desk-page'
import { EmptyState } from '@/ui/page-state'
import { DiarySheet } from './diary-sheet'
import { PrintPanel } from './print-panel'

/** For somebody without a phone: what they wrote down is typed in here. */
export function PaperDiary({ patientId }: { patientId: string }) {
  const words = useTranslations('paperDiary')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const { record, patient } = data
  const firstDay = record.programmes.map(({ startDay }) => startDay).sort()[0]
  return (
    <>
      <PageHead
        above={
          <p className="small">
            <AppLink href={`/patients/${patientId}`}>{patient.name}</AppLink>
          </p>
        }
        title={words('title')}
        below={words('about')}
      />
      {firstDay === undefined ? (
        <EmptyState
          icon="table"
          title={words('noProgramme.title')}
          action={
            <ButtonLink href={`/patients/${patientId}/programme`}>{words('noProgramme.open')}</ButtonLink>
          }
        >
          {words('noProgramme.text')}
        </EmptyState>
      ) : (
        <div className="@container">
          <div className="cols cols-rail items-start">
            <DiarySheet patientId={patientId} record={record} firstDay={firstDay} />
            <PrintPanel
              patientId={patientId}
              language={patient.language}
              from={maxDay(record.today, firstDay)}
            />
          </div>
        </div>
      )}
    </>
  )
}
