'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { distanceUnits } from '@/domain/distance'
import type { DistanceUnit } from '@/domain/distance'
import { keepDistanceUnit, useDistanceUnit } from '@/offline/distance-unit-here'
import type { PatientRecord } from '@/offline/use-phone'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { ChoiceSection } from './choice-section'

/** Takes effect at once on this phone; the clinic is told so that the patient's next phone begins with it. */
export function DistanceUnitChoice({ patient, helper }: Pick<PatientRecord, 'patient' | 'helper'>) {
  const words = useTranslations('me.distanceUnit')
  const [unit, setUnit] = useState(useDistanceUnit())
  const choose = (next: DistanceUnit) => {
    setUnit(next)
    keepDistanceUnit(next)
    if (helper !== null) return
    phoneClient.me.setDistanceUnit.mutate({ distanceUnit: next }, inTheNameOf(patient.id)).catch(() => {
      // Only this phone knows then, and that is enough.
    })
  }
  return (
    <ChoiceSection
      id="distance-unit"
      title={words('title')}
      choices={distanceUnits}
      nameOf={(one) => words(one)}
      chosen={unit}
      onChoose={choose}
    />
  )
}
