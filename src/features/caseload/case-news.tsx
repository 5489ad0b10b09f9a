'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { useNews } from './use-news'

/** Says in a line whose place is always kept that there is news: rows stay where they are until somebody asks for it. */
export function CaseNews(props: {
  read: { changes: number; now: string }
  /** Reads the rows again; gives what went wrong, or null. */
  onShow: () => Promise<unknown>
}) {
  const words = useTranslations('caseload.news')
  const errors = useTranslations('errors')
  const isNews = useNews(props.read)
  const [isComing, setComing] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const show = async () => {
    setComing(true)
    const fault = await props.onShow()
    setError(fault)
    setComing(false)
    // The button is gone with the news: whoever pressed it is at the head of the list.
    if (fault === null)
      document.querySelector<HTMLElement>('.cases tbody th a')?.focus({ preventScroll: true })
  }
  return (
    <p className="case-news" role="status">
      {isNews ? (
        <>
          {words(isComing ? 'coming' : 'arrived')}{' '}
          <Button
            variant="bare"
            size="small"
            busy={isComing}
            onClick={() => {
              void show()
            }}
          >
            {words('show')}
          </Button>
          {error === null ? null : <span className="small soft">{errors(errorCodeOf(error))}</span>}
        </>
      ) : null}
    </p>
  )
}
