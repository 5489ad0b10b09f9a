'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { exerciseOverview } from '@/domain/exercise-overview'
import { useTRPC } from '@/trpc/provider'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/page-state'
import { ExercisePanel } from './exercise-panel'

/** Each exercise with its ladder and its last days. */
export function PatientExercises({ patientId }: { patientId: string }) {
  const words = useTranslations('exerciseTab')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const all = useMemo(() => exerciseOverview(data.record), [data.record])
  if (all.length === 0)
    return (
      <EmptyState
        icon="decide"
        title={words('none')}
        action={<ButtonLink href={`/patients/${patientId}/programme`}>{words('prescribe')}</ButtonLink>}
      >
        {words('noneText')}
      </EmptyState>
    )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[repeat(2,minmax(0,1fr))]">
      {all.map((one) => (
        <ExercisePanel key={one.item.itemId} overview={one} />
      ))}
    </div>
  )
}
