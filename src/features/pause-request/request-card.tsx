'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { RequestStanding } from '@/domain/pause-request'
import { endOfRequest, lastDayOf } from '@/domain/pause-request-check'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { phone } from '@/offline/browser-phone'
import { goHere } from '@/offline/go-here'
import { newPauseRequestEnd } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { momentNow } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { NotKept } from '@/record/not-kept'
import { RequestWords } from '@/record/request-words'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

/** A pause that was asked for, and the way back: taken back, or ended before its last day. */
export function RequestCard(props: { standing: RequestStanding; record: RecordFacts }) {
  const words = useTranslations('pauseRequest.end')
  const errors = useTranslations('errors')
  const [wrong, setWrong] = useState<RefusalCode | null>(null)
  const [id] = useState(newId)
  const { save, isBusy, isMissed } = useSaving()
  const { standing, record } = props
  const { request, state } = standing
  const isEndable =
    request.endedOn === null && state !== 'declined' && lastDayOf(request, record.today) !== request.to
  const isTaking = lastDayOf(request, record.today) < request.from
  const end = async (): Promise<'left' | 'stays'> => {
    const moment = momentNow()
    const fact = newPauseRequestEnd(moment, request.id, id)
    const last = endOfRequest(fact, {
      requests: record.requests,
      now: moment.at,
    })
    setWrong(last instanceof Refusal ? last.code : null)
    if (last instanceof Refusal) return 'stays'
    await phone.record(fact)
    goHere('/today')
    return 'left'
  }
  const headingId = `pause-${request.id}`
  return (
    <section className="card mt-3 mb-5 stack" aria-labelledby={headingId}>
      <RequestWords standing={standing} headingId={headingId} />
      {isEndable ? (
        <>
          <h3 className="mt-3 text-base">{words(isTaking ? 'takeBackTitle' : 'title')}</h3>
          <p className="small soft">{words(isTaking ? 'takeBackAbout' : 'about')}</p>
          {wrong === null ? null : (
            <Notice icon="alert" tone="amber" role="alert">
              {errors(wrong)}
            </Notice>
          )}
          <NotKept isMissed={isMissed} />
          <Button size="mid" busy={isBusy} onClick={() => void save(end)}>
            {words(isTaking ? 'takeBack' : 'end')}
          </Button>
        </>
      ) : null}
    </section>
  )
}
