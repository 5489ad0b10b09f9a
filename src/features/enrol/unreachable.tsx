'use client'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/ui/button-look'
import { Notice } from '@/ui/notice'

/** The clinic runs on this machine alone: a phone would search in vain, so the way round it stands here. */
export function Unreachable({ code }: { code: string }) {
  const words = useTranslations('enrol.unreachable')
  return (
    <Notice icon="offline" tone="amber">
      <div className="stack">
        <p>
          <b>{words('title')}</b> {words.rich('settings', { b: (chunks) => <b>{chunks}</b> })}
        </p>
        <p>
          <a className={buttonClass({ size: 'small' })} href={`/j/${code}`} target="_blank" rel="noreferrer">
            {words('open')}
          </a>
        </p>
      </div>
    </Notice>
  )
}
