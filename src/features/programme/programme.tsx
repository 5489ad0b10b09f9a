'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTRPC } from '@/trpc/provider'
import { Builder } from './builder'
import type { PreviewWords } from './patient-preview'
import { ProgrammeChanges } from './programme-changes'
import { SettingsMissing } from './settings-missing'
import { useKeptDraft } from './use-kept-draft'

/** The programme of one patient: what stands, and the builder that begins or changes it. */
export function Programme(props: {
  patientId: string
  preview: PreviewWords
  settingsMissing: string[]
  isAdmin: boolean
  /** Paused, ended, and the ways to do so. */
  standing: ReactNode
}) {
  const { patientId } = props
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const draft = useKeptDraft(patientId)
  return (
    <>
      {props.settingsMissing.length > 0 ? (
        <SettingsMissing missing={props.settingsMissing} isAdmin={props.isAdmin} />
      ) : null}
      <Builder
        patient={data.patient}
        record={data.record}
        preview={props.preview}
        isAdmin={props.isAdmin}
        draft={draft}
        standing={props.standing}
      />
      <ProgrammeChanges record={data.record} />
    </>
  )
}
