'use client'
import { useTranslations } from 'next-intl'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/page-state'

/** Nobody of whom a filter or a search asks, and the way to everyone. */
export function NobodyFound({ filter: { search, show, reason, owner } }: { filter: CaseloadFilter }) {
  const words = useTranslations('caseload')
  const action = (
    <ButtonLink plain href="/caseload">
      {words('noMatch.all')}
    </ButtonLink>
  )
  if (search !== '' && show === 'everyone' && reason === null && owner === null)
    return (
      <EmptyState icon="search" title={words('noMatch.title', { search })} action={action}>
        {words('noMatch.text')}
      </EmptyState>
    )
  if (search === '' && reason === null && show === 'needs')
    return (
      <EmptyState icon="check" title={words('nobody.needs')} action={action}>
        {words('nobody.needsText')}
      </EmptyState>
    )
  return (
    <EmptyState icon="people" title={words('nobody.title')} action={action}>
      {words('nobody.text')}
    </EmptyState>
  )
}
