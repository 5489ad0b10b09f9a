'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { useNews } from './use-news'

/** Says in a line whose place is always kept that there is news: rows stay where they are until somebody asks for it. */
export function CaseNews(props: {
  read: { changes: number; now: string }
  /** Reads the rows again; gives what went wrong, or null. */
  onShow: () => Promise<unknown>
}) {
  const words = useTranslations('caseload.news')
  const isNews = useNews(props.read)
  const [isComing, setComing] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const show = async () => {
    setComing(true)
    const fault = await props.onShow()
    setFailed(fault !== null)
    setComing(false)
    // The button is gone with the news: whoever pressed it is at the head of the list.
    if (fault === null)
      document.querySelector<HTMLElement>('.cases tbody th a')?.focus({ preventScroll: true })
  }
  return (
    <p className="case-news" role="status">
      {isNews ? (
        <>
          {words(isComing ? 'coming' : hasFailed ? 'failed' : 'arrived')}{' '}
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
        </>
      ) : null}
    </p>
  )
}
