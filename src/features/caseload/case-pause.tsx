'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { useFocusKept } from '@/ui/use-focus-kept'
import type { CaseFacts } from './case-facts'
import { useRowAct } from './row-act'
import { useNoteChange } from './use-note-change'

type Asked = NonNullable<CaseFacts['asked']>

/** The clinic's word on a pause that is asked for: all of its days, or none. Once given it stands there, until somebody
 * says that they want to give another: the latest counts. */
export function CasePause({ row, asked, isMain }: { row: CaseFacts; asked: Asked; isMain: boolean }) {
  const { patientId, name } = row
  const words = useTranslations('caseload.pause')
  const errors = useTranslations('errors')
  const noteChange = useNoteChange(patientId)
  const [act, setAct] = useRowAct<'granted' | 'declined'>(patientId, asked.id)
  const place = useFocusKept<HTMLDivElement>()
  const [isChanging, setChanging] = useState(false)
  const isSaid = act !== null && !isChanging
  const answer = useMutation({
    ...useTRPC().programme.answerPause.mutationOptions(),
    onSuccess: (_, { granted }) => {
      setAct(granted === null ? 'declined' : 'granted')
      setChanging(false)
    },
    onSettled: noteChange,
  })
  const { id: requestId, from, to, days } = asked
  const give = (granted: { from: typeof from; to: typeof to } | null) => () => {
    answer.mutate({ patientId, answerId: newId(), requestId, granted })
  }
  return (
    <div {...place} className="contents">
      <span role="status" className={act === null ? 'tiny soft' : 'small self-center text-center'}>
        {answer.error === null
          ? act === null
            ? ''
            : words(act.done, { days })
          : errors(errorCodeOf(answer.error))}
      </span>
      {!isSaid ? (
        <>
          <Button
            variant={isMain ? 'tinted' : 'bare'}
            size={isMain ? undefined : 'small'}
            className={isMain ? 'w-full max-w-46 @min-[64rem]:px-2' : undefined}
            data-act={isMain ? 'decide' : undefined}
            aria-label={words('grantFor', { days, name })}
            busy={answer.isPending}
            onClick={give({ from, to })}
          >
            {words('grant', { days })}
          </Button>
          <Button
            variant="bare"
            size="small"
            aria-label={words('declineFor', { name })}
            busy={answer.isPending}
            onClick={give(null)}
          >
            {words('decline')}
          </Button>
        </>
      ) : (
        <Button
          variant="bare"
          size="small"
          icon="edit"
          aria-label={words('changeFor', { name })}
          onClick={() => {
            setChanging(true)
          }}
        >
          {words('change')}
        </Button>
      )}
    </div>
  )
}
