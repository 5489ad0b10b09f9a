'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import type { RouterOutputs } from '@/trpc/api'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Tag } from '@/ui/tag'
import type { ShownLink } from './link-shown'

export type Colleague = RouterOutputs['team']['list']['staff'][number]

/** One person: name, what they may do, and what an administrator may do about it. */
export function StaffRow(props: {
  colleague: Colleague
  onEnd: (colleague: Colleague) => void
  onLink: (link: ShownLink) => void
}) {
  const words = useTranslations('team')
  const errors = useTranslations('errors')
  const dates = useDates()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { colleague, onEnd, onLink } = props
  const { name, email, endedAt } = colleague
  const renew = useMutation(
    trpc.team.newPasswordLink.mutationOptions({
      onSuccess: async (made) => {
        onLink({ ...made, kind: 'password', name })
        await queries.invalidateQueries({ queryKey: trpc.team.list.queryKey() })
      },
    }),
  )
  return (
    <li className="list-row flex-wrap">
      <div className="min-w-[min(12rem,100%)] flex-1">
        <p className="row gap-2">
          <b dir="auto" className={endedAt === null ? undefined : 'soft'}>
            {name}
          </b>
          {colleague.self ? <span className="small soft">{words('you')}</span> : null}
        </p>
        <p className="small soft break-all">{email}</p>
      </div>
      <p className="row gap-2">
        {colleague.clinician ? <Tag>{words('clinician')}</Tag> : null}
        {colleague.admin ? <Tag>{words('admin')}</Tag> : null}
        {endedAt === null ? null : (
          <Tag tone="amber">{words('ended', { at: dates.moment(endedAt, 'brief') })}</Tag>
        )}
      </p>
      {endedAt === null ? (
        <div className="row gap-2 sm:w-100 sm:justify-end">
          {colleague.clinician ? (
            <ButtonLink
              size="small"
              href={`/account?away=${colleague.id}#absences`}
              aria-label={words('noteAbsenceOf', { name })}
            >
              {words('noteAbsence')}
            </ButtonLink>
          ) : null}
          {colleague.self ? null : (
            <Button
              size="small"
              aria-label={words('newPasswordFor', { name })}
              busy={renew.isPending}
              onClick={() => {
                renew.mutate({ staffId: colleague.id })
              }}
            >
              {words('newPassword')}
            </Button>
          )}
          <Button
            size="small"
            aria-label={words('endAccessOf', { name })}
            onClick={() => {
              onEnd(colleague)
            }}
          >
            {words('endAccess')}
          </Button>
        </div>
      ) : null}
      {renew.isError ? (
        <p className="small w-full" role="alert">
          {errors(errorCodeOf(renew.error))}
        </p>
      ) : null}
    </li>
  )
}
