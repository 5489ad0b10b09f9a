'use client'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { exerciseLock } from '@/domain/exercise-lock'
import { todayExercises } from '@/domain/exercise-record'
import type { TodayExercise } from '@/domain/exercise-record'
import { programmeOn } from '@/domain/programme'
import { usePatientRecord } from '@/offline/use-phone'
import type { PatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/page-state'
import { PhonePage } from '@/ui/phone-page'
import { CheckStep } from './check-step'
import { DoStep } from './do-step'
import { ScoreStep } from './score-step'
import { useExerciseFlow } from './use-exercise-flow'

/** One exercise of today: how it goes, its sets, and two questions. */
export function Exercise() {
  const patient = usePatientRecord()
  const itemId = useSearchParams().get('item')
  const today = todayExercises(patient.record, patient.now).find(({ item }) => item.itemId === itemId)
  if (today === undefined) return <NotToday />
  return <Sitting key={today.item.itemId} today={today} patient={patient} />
}

function Sitting({ today, patient }: { today: TodayExercise; patient: PatientRecord }) {
  const flow = useExerciseFlow(today, patient)
  const { record } = patient
  const settings = programmeOn(record.programmes, record.today)?.settings ?? null
  switch (flow.step) {
    case 'do':
      return <DoStep flow={flow} today={today} holdOn={exerciseLock(record).holdOn} />
    case 'effort':
    case 'pain':
      return <ScoreStep key={flow.step} of={flow.step} flow={flow} />
    case 'check':
      return <CheckStep flow={flow} settings={settings} />
  }
}

/** An old link, a rest day, or an exercise that waits. */
function NotToday() {
  const words = useTranslations('exercise')
  return (
    <PhonePage
      bar={
        <ButtonLink variant="quiet" size="touch" icon="back" href="/today">
          {words('today')}
        </ButtonLink>
      }
    >
      <h1 className="sr-only">{words('page.title')}</h1>
      <EmptyState icon="calendar" title={words('notToday.title')}>
        {words('notToday.about')}
      </EmptyState>
    </PhonePage>
  )
}
