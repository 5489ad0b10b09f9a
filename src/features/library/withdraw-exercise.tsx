'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ClinicExercise } from '@/domain/clinic-exercise'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'

/** Asks once before an exercise is offered no more. Programmes that hold it go on. */
export function WithdrawExercise({ exercise }: { exercise: ClinicExercise }) {
  const words = useTranslations('library.withdraw')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const [asked, setAsked] = useState(false)
  const withdraw = useMutation({
    ...trpc.library.withdraw.mutationOptions(),
    onSuccess: () => {
      router.replace('/library', { scroll: false })
      return queries.invalidateQueries(trpc.library.list.queryFilter())
    },
  })
  const close = () => {
    setAsked(false)
    withdraw.reset()
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setAsked(true)
        }}
      >
        {words('ask')}
      </Button>
      {asked ? (
        <Dialog
          open
          title={words('title', { name: exercise.content.words.name })}
          closeWord={words('keep')}
          onClose={close}
        >
          <div className="stack-wide">
            <p>{words('what')}</p>
            {withdraw.isError ? (
              <Notice icon="alert" tone="amber" role="alert">
                {errors(errorCodeOf(withdraw.error))}
              </Notice>
            ) : null}
            <div className="row">
              <Button onClick={close}>{words('keep')}</Button>
              <Button
                variant="main"
                busy={withdraw.isPending}
                onClick={() => {
                  withdraw.mutate({ exerciseId: exercise.exerciseId, version: exercise.version + 1 })
                }}
              >
                {words('do')}
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
