'use client'
import { useTranslations } from 'next-intl'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import type { CaseFacts } from './case-facts'

/** Which colleague looks after a patient; nothing of one's own patients. */
export function CaseOwner({ owner: { name, isMe, coveredUntil } }: { owner: CaseFacts['owner'] }) {
  const words = useTranslations('caseload.owner')
  const dates = useDates()
  if (isMe) return null
  return (
    <span className="small soft block font-normal">
      <span className="sr-only">{words('lookedAfter')} </span>
      {coveredUntil === null
        ? isolated(name)
        : words('covered', { name: isolated(name), day: dates.day(coveredUntil, 'brief') })}
    </span>
  )
}
