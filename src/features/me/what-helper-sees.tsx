'use client'
import { useTranslations } from 'next-intl'
import type { PatientRecord } from '@/offline/use-phone'

/** For somebody who logs for a patient: for whom, what they see, and who can end it. */
export function WhatHelperSees({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('helpers')
  const { name } = patient.patient
  return (
    <section className="stack mt-6" aria-labelledby="for-whom">
      <h2 id="for-whom" className="wrap-anywhere">
        {words('youLogFor', { name })}
      </h2>
      <p>{words('youSee')}</p>
      <p>{words('yourName', { clinic: patient.clinic.name })}</p>
    </section>
  )
}
