'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { lastCourseStart } from '@/domain/outcome-due'
import { lastActivities, outcomeSeries } from '@/domain/outcome-series'
import { useTRPC } from '@/trpc/provider'
import { EmptyState } from '@/ui/page-state'
import { AnswerTable } from './answer-table'
import { Asking } from './asking'
import { ChangeCard } from './change-card'
import { MeasureCard } from './measure-card'

/** The patient's own measures over time: pain, what they want to be able to do, and how things have changed. */
export function PatientMeasures({ patientId }: { patientId: string }) {
  const words = useTranslations('measures')
  const { record, patient } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId })).data
  const { answers } = record.outcomes
  const series = outcomeSeries(answers, lastCourseStart(record))
  const named = lastActivities(answers)
  return (
    <div className="stack-wide">
      <section className="panel panel-body stack" aria-labelledby="measures-title">
        <h2 id="measures-title">{words('title')}</h2>
        <p className="small soft">{words('about')}</p>
        <Asking patientId={patientId} record={record} hasJoined={patient.joinedAt !== null} />
      </section>
      {answers.length === 0 ? (
        <EmptyState icon="progress" title={words('empty.title')}>
          {words('empty.about')}
        </EmptyState>
      ) : (
        <>
          <div className="measure-grid">
            <MeasureCard of="pain" title={words('pain')} about={words('painAbout')} series={series.pain} />
            {series.activities.map((one) => (
              <MeasureCard
                key={one.wording}
                of="activity"
                title={one.wording}
                about={words(named.includes(one.wording) ? 'activityAbout' : 'activityFormer')}
                series={one}
              />
            ))}
            <ChangeCard points={series.change} />
          </div>
          <p className="small soft">{words('limits')}</p>
          <AnswerTable answers={answers} wordings={series.activities.map(({ wording }) => wording)} />
        </>
      )}
    </div>
  )
}
