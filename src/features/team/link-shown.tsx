'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'

export interface ShownLink {
  kind: 'staff' | 'password'
  name: string
  code: string
  link: string
  reachable: boolean
  expiresAt: string
}

/** A one-time link, shown this once: only its hash is kept. */
export function LinkShown({ shown, onClose }: { shown: ShownLink | null; onClose: () => void }) {
  const words = useTranslations('team')
  return (
    <Dialog
      open={shown !== null}
      onClose={onClose}
      title={words('shownTitle', { name: shown?.name ?? '' })}
      closeWord={words('close')}
      actions={<Button onClick={onClose}>{words('done')}</Button>}
    >
      {shown === null ? null : <LinkAndCode shown={shown} />}
    </Dialog>
  )
}

function LinkAndCode({ shown }: { shown: ShownLink }) {
  const words = useTranslations('team')
  const dates = useDates()
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async () => {
    try {
      // On plain http to another machine there is no clipboard: the link can still be marked.
      await navigator.clipboard.writeText(shown.link)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  const place = shown.link.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')
  return (
    <div className="stack-wide">
      <p>{words(shown.kind === 'staff' ? 'shownInvite' : 'shownPassword', { name: shown.name })}</p>
      <div className="stack">
        <p className="field-label" id="one-time-link">
          {words('link')}
        </p>
        <p className="row">
          <span
            className="min-w-[min(12rem,100%)] flex-1 select-all break-all"
            aria-labelledby="one-time-link"
            role="group"
          >
            {shown.link}
          </span>
          <Button icon={copied === true ? 'check' : 'copy'} onClick={() => void copy()}>
            {copied === true ? words('copied') : words('copyLink')}
          </Button>
        </p>
        {copied === false ? (
          <p className="small" role="status">
            {words('copyFailed')}
          </p>
        ) : null}
      </div>
      <p>
        <span className="small soft block">{words('codeAt', { place })}</span>
        <b className="code">{shown.code}</b>
      </p>
      {shown.reachable ? null : (
        <Notice icon="info" tone="amber">
          {words('onlyHere')}
        </Notice>
      )}
      <p className="small soft">{words('shownOnce', { until: dates.moment(shown.expiresAt, 'weekday') })}</p>
    </div>
  )
}
