'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { isSignedOut, refusalOf } from '@/trpc/refusal'
import { formProblems } from './form-problems'
import type { Problems } from './form-problems'
import type { ProgrammeForm } from './programme-form'
import { draftOf } from './read-form'
import { draftScope } from './use-kept-draft'

/** From the form to a programme that counts: all problems at their fields first, then a last look, then the server. */
export function usePublishing(props: { patientId: string; record: RecordFacts; onDone: () => void }) {
  const { patientId, record } = props
  const words = useTranslations('programme')
  const errors = useTranslations('errors')
  const router = useRouter()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [programmeId] = useState(newId)
  const [tried, setTried] = useState<{ found: Problems } | null>(null)
  const [isReviewing, setReviewing] = useState(false)
  const publish = useMutation({
    ...trpc.programme.publish.mutationOptions(),
    scope: draftScope(patientId),
    onSuccess: async () => {
      props.onDone()
      await queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
      router.push(`/patients/${patientId}`)
    },
    onError: (error) => {
      const refusal = refusalOf(error)
      // A colleague was first: their version is fetched and shown, what was typed stays.
      if (refusal?.code === 'published-meanwhile') {
        setReviewing(false)
        void queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
        return
      }
      // It began meanwhile: what stands is fetched, and what is typed becomes a change of it.
      if (refusal?.code === 'programme-running')
        void queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
      // The way back in stands outside the dialog.
      if (isSignedOut(error)) setReviewing(false)
      if (refusal === null || refusal.field === null) return
      setReviewing(false)
      setTried({ found: {} })
    },
  })
  const refused = refusalOf(publish.error)
  const refusedAt = refused?.field?.replace(/^draft\./, '') ?? null
  const sentence = (field: string, code: RefusalCode) =>
    field === 'warmUpMinutes' || field === 'coolDownMinutes' ? words('easyWrong') : errors(code)

  return {
    publish,
    isReviewing,
    /** A new object after each attempt. */
    tried,
    problemsOf: (form: ProgrammeForm): Problems => (tried === null ? {} : formProblems(form, record)),
    errorAt: (form: ProgrammeForm) => {
      const problems = tried === null ? {} : formProblems(form, record)
      return (field: string) => {
        const code = problems[field] ?? (refusedAt === field ? refused?.code : undefined)
        return code === undefined ? null : sentence(field, code)
      }
    },
    review: (form: ProgrammeForm) => {
      const found = formProblems(form, record)
      setTried({ found })
      setReviewing(Object.keys(found).length === 0)
    },
    /** Tells what is wrong, at its fields. */
    tell: (form: ProgrammeForm) => {
      setTried({ found: formProblems(form, record) })
    },
    send: (form: ProgrammeForm) => {
      const draft = draftOf(form, record.today)
      if (publish.isPending) return
      if (draft instanceof Refusal) {
        setReviewing(false)
        setTried({ found: {} })
      } else {
        publish.mutate({ patientId, programmeId, draft, basedOn: form.basedOn })
      }
    },
    close: () => {
      setReviewing(false)
      publish.reset()
    },
  }
}
