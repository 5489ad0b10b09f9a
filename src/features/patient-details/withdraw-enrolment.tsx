'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { isolated } from '@/messages/isolated'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { ConfirmButton } from '@/ui/confirm-button'

/** Takes a mistaken enrolment back, after asking once; then there is nothing here to see any more. */
export function WithdrawEnrolment({ patientId, name }: { patientId: string; name: string }) {
  const words = useTranslations('patientDetails.withdraw')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const withdraw = useMutation({
    ...trpc.patient.withdrawEnrolment.mutationOptions(),
    onSuccess: async () => {
      await queries.invalidateQueries({ ...trpc.caseload.open.queryFilter(), refetchType: 'none' })
      router.replace('/caseload')
    },
  })
  return (
    <section className="panel panel-body row between" aria-labelledby="withdraw">
      <div>
        <h2 id="withdraw">{words('title')}</h2>
        <p className="small soft mt-1">{words('about')}</p>
      </div>
      <ConfirmButton
        size="desk"
        words={{
          ask: words('ask'),
          title: words('dialog', { name: isolated(name) }),
          what: words('what', { name: isolated(name) }),
          keep: words('keep'),
          do: words('do'),
        }}
        busy={withdraw.isPending || withdraw.isSuccess}
        error={withdraw.isError ? errors(errorCodeOf(withdraw.error)) : null}
        onConfirm={() => {
          withdraw.mutate({ patientId })
        }}
        onKeep={withdraw.reset}
      />
    </section>
  )
}
