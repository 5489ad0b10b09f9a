'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import type { Colleague } from './staff-row'

/** Asks once before sessions end. Nobody can leave a clinic without an administrator. */
export function EndAccess(props: {
  colleague: Colleague | null
  isLastAdministrator: boolean
  onClose: () => void
}) {
  const words = useTranslations('team')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { colleague, isLastAdministrator, onClose } = props
  const end = useMutation(
    trpc.team.endAccess.mutationOptions({
      onSuccess: async () => {
        if (colleague?.self === true) {
          window.location.assign('/sign-in')
          return
        }
        onClose()
        await queries.invalidateQueries({ queryKey: trpc.team.list.queryKey() })
      },
    }),
  )
  const close = () => {
    end.reset()
    onClose()
  }
  return (
    <Dialog
      open={colleague !== null}
      onClose={close}
      title={words('endTitle', { name: colleague?.name ?? '' })}
      closeWord={words('close')}
      actions={
        <>
          <Button onClick={close}>{isLastAdministrator ? words('close') : words('keep')}</Button>
          {colleague === null || isLastAdministrator ? null : (
            <Button
              variant="main"
              busy={end.isPending}
              onClick={() => {
                end.mutate({ staffId: colleague.id })
              }}
            >
              {words('endConfirm')}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        {isLastAdministrator ? (
          <p>{words('lastAdministrator')}</p>
        ) : (
          <>
            <p>{words('endAbout')}</p>
            {colleague?.self === true ? <p>{words('endSelf')}</p> : null}
          </>
        )}
        {end.isError ? (
          <Notice icon="alert" tone="amber" role="alert">
            {errors(errorCodeOf(end.error))}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  )
}
