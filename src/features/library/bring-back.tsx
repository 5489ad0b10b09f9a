'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { ConfirmButton } from '@/ui/confirm-button'

/** Asks once before a withdrawn exercise is offered again, as its next version. */
export function BringBack(props: { exerciseId: string; version: number; name: string }) {
  const { exerciseId, version, name } = props
  const words = useTranslations('library.withdrawn')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const back = useMutation({
    ...trpc.library.bringBack.mutationOptions(),
    onSuccess: async () => {
      await queries.invalidateQueries(trpc.library.pathFilter())
      router.replace(`/library?show=${exerciseId}`, { scroll: false })
    },
  })
  return (
    <ConfirmButton
      words={{
        ask: words('ask'),
        title: words('title', { name }),
        what: words('what', { version }),
        keep: words('keep'),
        do: words('do'),
      }}
      busy={back.isPending}
      error={back.isError ? errors(errorCodeOf(back.error)) : null}
      onConfirm={() => {
        back.mutate({ exerciseId, version })
      }}
      onKeep={back.reset}
    />
  )
}
