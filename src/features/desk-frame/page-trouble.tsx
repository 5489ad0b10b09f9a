'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { ErrorState } from '@/ui/page-state'

/** A page that cannot be shown: what that means, and the way on. */
export function PageTrouble({
  kind,
  onRetry,
}: {
  kind: 'notFound' | 'noAccess' | 'fault'
  onRetry?: () => void
}) {
  const words = useTranslations(`trouble.${kind}`)
  return (
    <>
      <h1 className="sr-only">{words('title')}</h1>
      <ErrorState
        title={words('title')}
        icon={kind === 'notFound' ? 'search' : kind === 'noAccess' ? 'lock' : 'alert'}
        action={
          onRetry === undefined ? (
            <ButtonLink href={kind === 'noAccess' ? '/account' : '/caseload'}>{words('action')}</ButtonLink>
          ) : (
            <Button onClick={onRetry}>{words('action')}</Button>
          )
        }
      >
        {words('text')}
      </ErrorState>
    </>
  )
}
