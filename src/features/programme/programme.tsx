'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import { useTRPC } from '@/trpc/provider'
import { Button } from '@/ui/button'
import { PageHead } from '@/ui/desk-page'
import { Builder } from './builder'
import { InForce } from './in-force'
import { isProgrammeForm } from './form-problems'
import type { PreviewWords } from './patient-preview'
import { SettingsMissing } from './settings-missing'
import { useUnsentDraft } from '@/trpc/unsent-draft'

/** The programme in force, and the builder of the one that follows. */
export function Programme(props: {
  patientId: string
  preview: PreviewWords
  settingsMissing: string[]
  isAdmin: boolean
}) {
  const { patientId } = props
  const words = useTranslations('programme')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const { patient, record } = data
  const draft = useUnsentDraft(`programme.${patientId}`, isProgrammeForm)
  const [building, setBuilding] = useState(record.programmes.length === 0)
  const isOpen = building || draft.offered !== null
  return (
    <>
      <PageHead
        above={
          <p className="small">
            <Link href={`/patients/${patientId}`}>{patient.name}</Link>
          </p>
        }
        title={words('title')}
        actions={
          isOpen ? null : (
            <Button
              variant="lead"
              onClick={() => {
                setBuilding(true)
              }}
            >
              {words('prescribeNew')}
            </Button>
          )
        }
      />
      {props.settingsMissing.length > 0 ? (
        <SettingsMissing missing={props.settingsMissing} isAdmin={props.isAdmin} />
      ) : null}
      {record.programmes.length > 0 ? <InForce record={record} /> : null}
      {isOpen ? (
        <Builder
          patient={patient}
          record={record}
          preview={props.preview}
          isAdmin={props.isAdmin}
          draft={draft}
          onLeave={() => {
            draft.drop()
            setBuilding(false)
          }}
        />
      ) : null}
    </>
  )
}
