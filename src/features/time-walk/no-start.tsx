'use client'
import { useTranslations } from 'next-intl'
import type { TodayCard } from '@/domain/today-card'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/page-state'
import { WalkPage } from './walk-page'

/** No walk is started while a safety stop is open, nor while no programme is on. */
export function NoStart({ card }: { card: TodayCard }) {
  const words = useTranslations('timeWalk.noStart')
  const why = card.phase === 'stopped' ? 'stopped' : 'inactive'
  return (
    <WalkPage>
      <EmptyState
        icon={why === 'stopped' ? 'alert' : 'calendar'}
        title={words(`${why}.title`)}
        action={
          <ButtonLink variant="main" size="big" href={why === 'stopped' ? '/stop' : '/today'}>
            {words(`${why}.go`)}
          </ButtonLink>
        }
      >
        {words(`${why}.about`)}
      </EmptyState>
    </WalkPage>
  )
}
