'use client'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'
import type { CaseFacts } from './case-facts'
import { CaseWeek } from './case-week'
import type { WaitingWeek } from './case-week'

/** What a row offers first: a stop before all else, then a week that waits, then what the programme lacks. */
export function CaseMain({ row, waiting }: { row: CaseFacts; waiting: WaitingWeek | null }) {
  const words = useTranslations('caseload')
  const { name } = row
  const page = `/patients/${row.patientId}`
  const look = { className: 'w-full max-w-46 @min-[64rem]:px-2' }
  if (row.stop !== null)
    return (
      <ButtonLink variant="stop-solid" {...look} href={page} aria-label={words('openStopOf', { name })}>
        {words('openStop')}
      </ButtonLink>
    )
  if (waiting !== null) return <CaseWeek key={waiting.week.weekStart} waiting={waiting} name={name} isMain />
  if (row.programme === null)
    return (
      <ButtonLink {...look} href={`${page}/programme`} aria-label={words('prescribeFor', { name })}>
        {words('prescribe')}
      </ButtonLink>
    )
  if (row.programme.state === 'unscreened')
    return (
      <ButtonLink {...look} href={`${page}/screening`} aria-label={words('screeningOf', { name })}>
        {words('screening')}
      </ButtonLink>
    )
  return (
    <ButtonLink {...look} href={page} aria-label={words('openOf', { name })}>
      {words('open')}
    </ButtonLink>
  )
}
