'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { requestsToTell } from '@/domain/pause-request'
import { usePatientRecord } from '@/offline/use-phone'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'
import { AskForm } from './ask-form'
import { NothingToPause, PauseStopped } from './no-pause'
import { RequestCard } from './request-card'

/** Days that are not to count: what was asked for, and asking. */
export function PauseRequest() {
  const words = useTranslations('pauseRequest')
  const patient = usePatientRecord()
  const { record } = patient
  const told = requestsToTell(record.requests, record.today)
  const [isAsking, setAsking] = useState(told.length === 0)
  const isStopped = record.stops.some(({ liftedAt }) => liftedAt === null)
  const canAsk = record.programmes.some(({ endDay }) => endDay === null || endDay >= record.today)
  // It brings a heading of its own.
  const isForm = !isStopped && canAsk && told.length === 0
  return (
    <PhonePage
      bar={
        <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
          {words('close')}
        </ButtonLink>
      }
    >
      {isForm ? null : <h1>{words('page.title')}</h1>}
      {isStopped ? <PauseStopped /> : canAsk || told.length > 0 ? null : <NothingToPause />}
      {told.map((standing) => (
        <RequestCard key={standing.request.id} standing={standing} record={record} />
      ))}
      {isStopped || !canAsk ? null : isAsking ? (
        <AskForm patient={patient} isFirst={isForm} />
      ) : (
        <Button
          size="mid"
          wide
          onClick={() => {
            setAsking(true)
          }}
        >
          {words('ask.again')}
        </Button>
      )}
    </PhonePage>
  )
}
