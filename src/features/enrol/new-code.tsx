'use client'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { AppLink } from '@/ui/app-link'
import { Button } from '@/ui/button'
import { CheckField } from '@/ui/check-field'
import { PageHead } from '@/ui/desk-page'
import { Notice } from '@/ui/notice'
import { JoinCard } from './join-card'

/** Another code for the same patient: a new phone, a lost one, or a first code that has run out. History stays. */
export function NewCode({ patientId }: { patientId: string }) {
  const words = useTranslations('code')
  const errors = useTranslations('errors')
  const dates = useDates()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(trpc.enrol.state.queryOptions({ patientId }))
  const [endDevices, setEndDevices] = useState(false)
  const renew = useMutation({
    ...trpc.enrol.newCode.mutationOptions(),
    onSuccess: () => queries.invalidateQueries(trpc.enrol.state.queryFilter({ patientId })),
  })
  const invitation = renew.data
  return (
    <div className="mx-auto max-w-[44rem]">
      <PageHead
        above={
          <p className="small">
            <AppLink href={`/patients/${patientId}`}>{data.name}</AppLink>
          </p>
        }
        title={words('title')}
        below={
          data.joinedAt === null
            ? words('notJoined')
            : words('joined', { day: dates.date(data.joinedAt, 'full'), devices: data.devices })
        }
      />
      {invitation === undefined ? (
        <div className="panel panel-body stack-wide">
          <p>{words('about')}</p>
          {data.devices === 0 ? null : (
            <CheckField
              label={words('endDevices', { devices: data.devices })}
              checked={endDevices}
              onChange={(event) => {
                setEndDevices(event.target.checked)
              }}
            />
          )}
          {renew.isError ? (
            <Notice icon="alert" tone="amber" role="alert">
              {errors(errorCodeOf(renew.error))}
            </Notice>
          ) : null}
          <p>
            <Button
              variant="main"
              size="mid"
              busy={renew.isPending}
              onClick={() => {
                renew.mutate({ patientId, endDevices })
              }}
            >
              {words('make')}
            </Button>
          </p>
        </div>
      ) : (
        <div className="stack-wide">
          <p role="status">
            {invitation.endedDevices > 0
              ? words('ended', { devices: invitation.endedDevices })
              : words('stay')}
          </p>
          <JoinCard
            patientId={patientId}
            name={data.name}
            language={data.language}
            invitation={invitation}
            heading="h2"
          />
        </div>
      )}
    </div>
  )
}
