'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { ConfirmButton } from '@/ui/confirm-button'

/** Asks once before an absence is withdrawn, with the cover that goes with it. */
export function EndAbsence({ coverId, from }: { coverId: string; from: string }) {
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
        askLabel: words('askFor', { from }),
        title: words('title'),
        what: words('what'),
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
