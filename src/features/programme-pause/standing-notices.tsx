'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { standingOf } from '@/domain/programme-standing'
import { comingBack } from '@/domain/coming-back'
import { useTRPC } from '@/trpc/provider'
import { Notice } from '@/ui/notice'
import { DoneLine } from './done-line'
import { ReturnDialog } from './return-dialog'
import { StandingNotice } from './standing-notice'
import type { Away } from './use-return'
import { useStandingWords } from './use-standing-words'
import type { PatientWords } from './will-read'

/** Before anything else on the page: that a programme is paused, will be, was ended, or waits for somebody to come back. */
export function StandingNotices(props: { patientId: string; patientMessages: PatientWords }) {
  const { patientId, patientMessages } = props
  const words = useTranslations('standing')
  const say = useStandingWords()
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const { patient, record } = data
  const { paused, ahead, ended } = standingOf(record)
  const isStopped = record.stops.some(({ liftedAt }) => liftedAt === null)
  const back = isStopped || paused !== null ? null : comingBack(record)
  const [away, setAway] = useState<Away | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  return (
    <>
      {said === null ? null : (
        <div className="mb-4">
          <Notice icon="check" tone="calm">
            <DoneLine said={said} />
          </Notice>
        </div>
      )}
      {paused === null ? null : (
        <StandingNotice
          icon="pause"
          text={say.paused(paused)}
          about={say.why(paused)}
          act={words('return.open')}
          onAct={() => {
            setAway({ kind: 'pause', pause: paused })
          }}
        />
      )}
      {ahead.map((pause) => (
        <StandingNotice
          key={pause.id}
          icon="pause"
          text={say.ahead(pause)}
          about={say.why(pause)}
          act={words('return.callOffOpen')}
          onAct={() => {
            setAway({ kind: 'pause', pause })
          }}
        />
      ))}
      {back === null ? null : (
        <StandingNotice
          icon="progress"
          text={say.back(back)}
          about={words(`back.about.${back.because}`)}
          act={words('back.open')}
          onAct={() => {
            setAway({ kind: 'break', proposal: back })
          }}
        />
      )}
      {ended === null ? null : (
        <StandingNotice
          icon="check"
          text={say.ended(ended, record.today)}
          about={say.quoted(ended.reason, ended.by)}
        />
      )}
      {away === null ? null : (
        <ReturnDialog
          patient={patient}
          record={record}
          patientMessages={patientMessages}
          away={away}
          onClose={() => {
            setAway(null)
          }}
          onDone={(what) => {
            setAway(null)
            setSaid(what)
          }}
        />
      )}
    </>
  )
}
