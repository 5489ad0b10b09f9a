'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { newId } from '@/trpc/new-id'
import type { PersonDetails } from '@/domain/person'
import { isPersonForm } from '@/domain/person-form'
import { useTRPC } from '@/trpc/provider'
import type { RouterOutputs } from '@/trpc/api'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { AppLink } from '@/ui/app-link'
import { PageHead } from '@/ui/desk-page'
import { Enrolled } from './enrolled'
import { EnrolFields } from './enrol-fields'

type Invitation = RouterOutputs['enrol']['patient']

/** Three fields and two clicks: a person, and the code that brings their phone in. */
export function Enrol() {
  const words = useTranslations('enrol')
  const [enrolled, setEnrolled] = useState<{ person: PersonDetails; invitation: Invitation } | null>(null)
  const [patientId, setPatientId] = useState(newId)
  const draft = useUnsentDraft('enrol', isPersonForm)
  const enrol = useMutation(useTRPC().enrol.patient.mutationOptions())

  const send = (person: PersonDetails, samePersonConfirmed: boolean) => {
    enrol.mutate(
      { patientId, ...person, samePersonConfirmed },
      {
        onSuccess: (invitation) => {
          draft.drop()
          setEnrolled({ person, invitation })
        },
      },
    )
  }
  const startAgain = () => {
    setPatientId(newId())
    setEnrolled(null)
    enrol.reset()
  }
  return (
    <div className="mx-auto max-w-[44rem]">
      <PageHead
        above={
          <p className="small">
            <AppLink href="/caseload">{words('caseload')}</AppLink>
          </p>
        }
        title={words('title')}
      />
      {enrolled === null ? (
        <EnrolFields draft={draft} busy={enrol.isPending} error={enrol.error} onSend={send} />
      ) : (
        <Enrolled person={enrolled.person} invitation={enrolled.invitation} onAnother={startAgain} />
      )}
    </div>
  )
}
