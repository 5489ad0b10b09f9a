'use client'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/page-state'

/** After a safety stop nothing is asked for anyway. */
export function PauseStopped() {
  const words = useTranslations('pauseRequest.stopped')
  const what = (
    <ButtonLink size="mid" href="/stop">
      {words('what')}
    </ButtonLink>
  )
  return (
    <EmptyState icon="alert" title={words('title')} action={what}>
      {words('about')}
    </EmptyState>
  )
}

/** Nothing is prescribed, so nothing can rest. */
export function NothingToPause() {
  const words = useTranslations('pauseRequest.none')
  return (
    <EmptyState icon="pause" title={words('title')}>
      {words('about')}
    </EmptyState>
  )
}
