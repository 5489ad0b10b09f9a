'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { ConfirmButton } from '@/ui/confirm-button'

/** Asks once before an absence is withdrawn, with the cover that goes with it. */
export function EndAbsence(props: {
  coverId: string
  from: string
  /** Whose it is; null of one's own. */
  away: string | null
}) {
  const { coverId, from, away } = props
  const words = useTranslations('account.away.end')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const end = useMutation({
    ...trpc.account.endCover.mutationOptions(),
    onSuccess: () => queries.invalidateQueries(trpc.account.covers.queryFilter()),
  })
  return (
    <ConfirmButton
      words={{
        ask: words('ask'),
        askLabel: away === null ? words('askFor', { from }) : words('askForOf', { from, away }),
        title: words('title'),
        what: away === null ? words('what') : words('whatOf', { away }),
        keep: words('keep'),
        do: words('do'),
      }}
      busy={end.isPending}
      error={end.isError ? errors(errorCodeOf(end.error)) : null}
      onConfirm={() => {
        end.mutate({ coverId })
      }}
      onKeep={end.reset}
    />
  )
}
