'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { errorCodeOf } from '@/trpc/refusal'
import { ConfirmButton } from '@/ui/confirm-button'
import type { ConfirmWords } from '@/ui/confirm-button'

/** Asks once, does it at the clinic, and says in the question's place why that did not work. */
export function AskedButton(props: {
  words: ConfirmWords
  work: () => Promise<unknown>
  onDone: () => Promise<void>
}) {
  const errors = useTranslations('errors')
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<ReturnType<typeof errorCodeOf> | null>(null)
  const go = async () => {
    setBusy(true)
    setFault(null)
    try {
      await props.work()
      await props.onDone()
    } catch (error) {
      setFault(errorCodeOf(error))
    }
    setBusy(false)
  }
  return (
    <ConfirmButton
      size="mid"
      words={props.words}
      busy={isBusy}
      error={fault === null ? null : errors(fault)}
      onConfirm={() => void go()}
      onKeep={() => setFault(null)}
    />
  )
}
