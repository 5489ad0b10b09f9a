'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '@/ui/notice'

/** Said before anybody types: this browser keeps nothing (a private window, a full phone), so that an entry goes to the
 * clinic at once or not at all. */
export function KeepsNothing() {
  const words = useTranslations('shell.noStorage')
  return (
    <div className="mx-auto w-full max-w-[30rem] px-5 pt-3">
      <Notice icon="alert" tone="amber" role="status">
        <b>{words('title')}</b> {words('about')}
      </Notice>
    </div>
  )
}
