'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { ConfirmButton } from '@/ui/confirm-button'

/** Asks once before a template is offered no more. Programmes begun from it stay as they are. */
export function EndTemplate({ templateId, name }: { templateId: string; name: string }) {
  const words = useTranslations('templatesPage.end')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const end = useMutation({
    ...trpc.templates.end.mutationOptions(),
    onSuccess: () => queries.invalidateQueries(trpc.templates.list.queryFilter()),
  })
  return (
    <ConfirmButton
      words={{
        ask: words('ask'),
        askLabel: words('askFor', { name }),
        title: words('title', { name }),
        what: words('what'),
        keep: words('keep'),
        do: words('do'),
      }}
      busy={end.isPending}
      error={end.isError ? errors(errorCodeOf(end.error)) : null}
      onConfirm={() => {
        end.mutate({ templateId })
      }}
      onKeep={end.reset}
    />
  )
}
