'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { RefusalCode } from '@/domain/refusal'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'

/** What is wrong, by the field's name on the wire. */
export type Problems = Partial<Record<string, RefusalCode>>

const ownWords = ['start-before-today', 'end-before-start', 'no-programme', 'invalid'] as const

/** The sentences of one dialog: those of its fields once it was tried, and the server's, at its field where it names one. */
export function useStandingProblems(now: Problems, error: unknown) {
  const words = useTranslations('standing.wrong')
  const errors = useTranslations('errors')
  const [tried, setTried] = useState<object | null>(null)
  const refused = refusalOf(error)
  const sentence = (code: RefusalCode) => {
    const own = ownWords.find((one) => one === code)
    return own === undefined ? errors(code) : words(own)
  }
  const found = tried === null ? {} : now
  const shown: Problems = refused?.field ? { ...found, [refused.field]: refused.code } : found
  return {
    tried: refused ?? tried ?? shown,
    errorAt: (field: string): string | null => {
      const code = shown[field]
      return code === undefined ? null : sentence(code)
    },
    /** Of what no field of the dialog is at fault for. */
    trouble: (fields: readonly string[]): string | null => {
      if (error === null || (refused?.field && fields.includes(refused.field))) return null
      return refused === null ? errors(errorCodeOf(error)) : sentence(refused.code)
    },
    /** Whether it may be sent; if not, the sentences are shown. */
    mayGo: (): boolean => {
      setTried({})
      return Object.keys(now).length === 0
    },
  }
}
