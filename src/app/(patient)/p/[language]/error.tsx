'use client'
import { useTranslations } from 'next-intl'
import { PhoneFault } from '@/features/patient-shell/phone-fault'

export default function PatientError({ retry }: { error: unknown; retry: () => void }) {
  const words = useTranslations('shell.fault')
  return <PhoneFault title={words('title')} about={words('about')} again={words('again')} onRetry={retry} />
}
