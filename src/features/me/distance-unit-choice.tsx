'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { distanceUnits } from '@/domain/distance'
import type { DistanceUnit } from '@/domain/distance'
import { keepDistanceUnit, useDistanceUnit } from '@/offline/distance-unit-here'
import type { PatientRecord } from '@/offline/use-phone'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { Segmented } from '@/ui/segmented'

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
    <section className="mt-6" aria-labelledby="distance-unit">
      <h2 className="mb-2" id="distance-unit">
        {words('title')}
      </h2>
      <Segmented
        wide
        label={words('title')}
        segments={distanceUnits.map((value) => ({ value, label: words(value) }))}
        value={unit}
        onChange={choose}
      />
    </section>
  )
}
