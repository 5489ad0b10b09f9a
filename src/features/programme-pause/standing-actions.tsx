'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { programmeGoingOn } from '@/domain/programme-standing'
import { pauseOn } from '@/domain/record'
import { useTRPC } from '@/trpc/provider'
import { Button } from '@/ui/button'
import { DoneLine } from './done-line'
import { EndDialog } from './end-dialog'
import { PauseDialog } from './pause-dialog'
import type { PatientWords } from './will-read'

/** Pausing and ending, while there is something to pause or to end. */
export function StandingActions(props: { patientId: string; patientMessages: PatientWords }) {
  const { patientId, patientMessages } = props
  const words = useTranslations('standing')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const [open, setOpen] = useState<'pause' | 'end' | null>(null)
  const [done, setDone] = useState<{ what: 'pause' | 'end'; said: string } | null>(null)
  const programme = programmeGoingOn(data.record)
  if (programme === null) return null
  const isPaused = pauseOn(data.record.pauses, data.record.today) !== null
  const isSo = done?.what === 'pause' ? isPaused : programme.ended !== null
  const common = {
    patient: data.patient,
    record: data.record,
    patientMessages,
    onClose: () => {
      setOpen(null)
    },
    onDone: (said: string) => {
      setOpen(null)
      setDone(open === null ? null : { what: open, said })
    },
  }
  return (
    <div className="row" role="group" aria-label={words('actions')}>
      {isPaused ? null : (
        <Button
          size="small"
          icon="pause"
          onClick={() => {
            setOpen('pause')
          }}
        >
          {words('pause.open')}
        </Button>
      )}
      {programme.ended === null ? (
        <Button
          size="small"
          onClick={() => {
            setOpen('end')
          }}
        >
          {words('end.open')}
        </Button>
      ) : null}
      {done !== null && isSo ? <DoneLine said={done.said} /> : null}
      {open === 'pause' ? <PauseDialog {...common} /> : null}
      {open === 'end' ? <EndDialog {...common} programme={programme} /> : null}
    </div>
  )
}
