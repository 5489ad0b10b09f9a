'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '@/ui/notice'

/** The phone's storage would not take it. What was answered still stands on the screen. */
export function NotKept({ isMissed }: { isMissed: boolean }) {
  const words = useTranslations('shell')
  return isMissed ? (
    <Notice icon="alert" tone="amber" role="alert">
      {words('notKept')}
    </Notice>
  ) : null
}
