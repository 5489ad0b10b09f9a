'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { textSizes } from '@/domain/person'
import type { TextSize } from '@/domain/person'
import { keepTextSize, textSizeHere } from '@/offline/text-size-here'
import type { PatientRecord } from '@/offline/use-phone'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { ChoiceSection } from './choice-section'

/** Takes effect at once on this phone; the clinic is told so that the patient's next phone begins with it. */
export function TextSizeChoice({ patient, helper }: Pick<PatientRecord, 'patient' | 'helper'>) {
  const words = useTranslations('me.textSize')
  const [size, setSize] = useState<TextSize>(() => textSizeHere() ?? patient.textSize)
  const choose = (next: TextSize) => {
    setSize(next)
    keepTextSize(next)
    if (helper !== null) return
    phoneClient.me.setTextSize.mutate({ textSize: next }, inTheNameOf(patient.id)).catch(() => {
      // Only this phone knows then, and that is enough.
    })
  }
  return (
    <ChoiceSection
      id="text-size"
      title={words('title')}
      choices={textSizes}
      nameOf={(one) => words(one)}
      chosen={size}
      onChoose={choose}
    />
  )
}
