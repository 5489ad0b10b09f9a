'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ClinicExercise } from '@/domain/clinic-exercise'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { ConfirmButton } from '@/ui/confirm-button'

/** Asks once before an exercise is offered no more. Programmes that hold it go on. */
export function WithdrawExercise({ exercise }: { exercise: ClinicExercise }) {
  const { exerciseId, version, content } = exercise
  const words = useTranslations('library.withdraw')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const withdraw = useMutation({
    ...trpc.library.withdraw.mutationOptions(),
    onSuccess: () => {
      router.replace('/library', { scroll: false })
      return queries.invalidateQueries(trpc.library.pathFilter())
    },
  })
  return (
    <ConfirmButton
      words={{
        ask: words('ask'),
        title: words('title', { name: content.words.name }),
        what: words('what'),
        keep: words('keep'),
        do: words('do'),
      }}
      busy={withdraw.isPending}
      error={withdraw.isError ? errors(errorCodeOf(withdraw.error)) : null}
      onConfirm={() => {
        withdraw.mutate({ exerciseId, version: version + 1 })
      }}
      onKeep={withdraw.reset}
    />
  )
}
