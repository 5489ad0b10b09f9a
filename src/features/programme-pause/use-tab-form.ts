'use client'
import { useState } from 'react'
import { useUnsentDraft } from '@/trpc/unsent-draft'

/** A form of one dialog; what is typed stays in this tab until it is sent or left. */
export function useTabForm<Form extends object>(
  name: string,
  isForm: (value: unknown) => value is Form,
  untouched: Form,
) {
  const draft = useUnsentDraft(name, isForm)
  const [typed, setTyped] = useState<Form | null>(null)
  const form = typed ?? draft.offered?.value ?? untouched
  return {
    form,
    change: (part: Partial<Form>) => {
      const next = { ...form, ...part }
      setTyped(next)
      draft.keep(next)
    },
    drop: draft.drop,
  }
}
