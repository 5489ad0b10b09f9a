'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import type { CaseFacts } from './case-facts'
import { useRowAct } from './row-act'
import { useNoteChange } from './use-note-change'

type Asked = NonNullable<CaseFacts['asked']>

/** The clinic's word on a pause that is asked for: all of its days, or none. It may be given anew; the latest counts. */
export function CasePause({ row, asked, isMain }: { row: CaseFacts; asked: Asked; isMain: boolean }) {
  const { patientId, name } = row
  const words = useTranslations('caseload.pause')
  const errors = useTranslations('errors')
  const noteChange = useNoteChange(patientId)
  const [act, setSaid] = useRowAct<'granted' | 'declined'>(asked)
  const said = act?.done ?? null
  const answer = useMutation({
    ...useTRPC().programme.answerPause.mutationOptions(),
    onSuccess: (_, { granted }) => {
      setSaid(granted === null ? 'declined' : 'granted')
    },
    onSettled: noteChange,
  })
  const { id: requestId, from, to, days } = asked
  const give = (granted: { from: typeof from; to: typeof to } | null) => () => {
    answer.mutate({ patientId, answerId: newId(), requestId, granted })
  }
  return (
    <>
      <Button
        variant={isMain ? 'tinted' : 'bare'}
        size={isMain ? undefined : 'small'}
        className={isMain ? 'w-full max-w-46 @min-[64rem]:px-2' : undefined}
        data-act={isMain ? 'decide' : undefined}
        aria-label={words('grantFor', { days, name })}
        busy={answer.isPending || said === 'granted'}
        onClick={give({ from, to })}
      >
        {words('grant', { days })}
      </Button>
      <Button
        variant="bare"
        size="small"
        aria-label={words('declineFor', { name })}
        busy={answer.isPending || said === 'declined'}
        onClick={give(null)}
      >
        {words('decline')}
      </Button>
      <span role="status" className="tiny soft">
        {answer.error === null ? (said === null ? '' : words(said)) : errors(errorCodeOf(answer.error))}
      </span>
    </>
  )
}
