'use client'
import { useTranslations } from 'next-intl'
import type { CaseFacts } from './case-facts'

/** On which step of how many, and in which week. */
export function CasePlan({ programme }: { programme: CaseFacts['programme'] }) {
  const words = useTranslations('caseload')
  if (programme === null || programme.state === 'unscreened')
    return <span className="soft">{words('noPlan')}</span>
  return (
    <>
      <b className="block @max-[64rem]:inline">{words('now.step', programme)}</b>{' '}
      {programme.state === 'active' ? <span className="soft">{words('now.week', programme)}</span> : null}
    </>
  )
}
