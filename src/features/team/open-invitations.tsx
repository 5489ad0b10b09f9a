'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import type { RouterOutputs } from '@/trpc/api'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/tag'

/** Links that nobody has used yet; any of them can be ended. */
export function OpenInvitations(props: { invitations: RouterOutputs['team']['list']['invitations'] }) {
  const words = useTranslations('team')
  const errors = useTranslations('errors')
  const dates = useDates()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const end = useMutation(
    trpc.team.endInvitation.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: trpc.team.list.queryKey() }),
    }),
  )
  return (
    <section className="panel panel-body" aria-labelledby="open-invitations">
      <h2 id="open-invitations">{words('open')}</h2>
      {props.invitations.length === 0 ? <p className="soft mt-2">{words('openNone')}</p> : null}
      <ul className="list mt-2">
        {props.invitations.map(({ id, kind, name, email, clinician, admin, expiresAt }) => (
          <li key={id} className="list-row flex-wrap">
            <div className="min-w-[min(12rem,100%)] flex-1">
              <b dir="auto">{name ?? ''}</b>
              <p className="small soft break-all">{email ?? ''}</p>
            </div>
            <div className="small">
              <p className="row gap-2">
                {words(kind === 'staff' ? 'kindStaff' : 'kindPassword')}
                {clinician ? <Tag>{words('clinician')}</Tag> : null}
                {admin ? <Tag>{words('admin')}</Tag> : null}
              </p>
              <p className="soft">{words('until', { until: dates.moment(expiresAt, 'weekday') })}</p>
            </div>
            <Button
              size="small"
              aria-label={words('endInvitationOf', { name: name ?? '' })}
              busy={end.isPending}
              onClick={() => {
                end.mutate({ invitationId: id })
              }}
            >
              {words('endInvitation')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="small" role="status">
        {end.isError ? errors(errorCodeOf(end.error)) : end.isSuccess ? words('endInvitationDone') : ''}
      </p>
    </section>
  )
}
