'use client'
import { useLocale } from 'next-intl'
import { BrokenScreen } from '@/features/fault/broken-screen'
import { chooseLanguage } from '@/messages/choose-language'

export default function PatientError({ error, retry }: { error: unknown; retry: () => void }) {
  return <BrokenScreen language={chooseLanguage(useLocale(), null)} error={error} onRetry={retry} />
}
