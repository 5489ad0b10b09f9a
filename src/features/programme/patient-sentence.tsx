'use client'
import { NextIntlClientProvider } from 'next-intl'
import type { ExerciseRung } from '@/domain/rung'
import { useItemWords } from '@/record/use-item-words'
import type { PatientReads } from './patient-preview'
import type { ExerciseForm } from './programme-form'

type Said = { exercise: ExerciseForm; rung: ExerciseRung }

/** A rung of an exercise as the patient will read it, in the patient's language. */
export function PatientSentence({ reads, ...said }: Said & { reads: PatientReads }) {
  return (
    <span lang={reads.language}>
      <NextIntlClientProvider locale={reads.language} messages={reads.words}>
        <Sentence {...said} />
      </NextIntlClientProvider>
    </span>
  )
}

const Sentence = ({ exercise, rung }: Said) => useItemWords().sentence(exercise, rung)
