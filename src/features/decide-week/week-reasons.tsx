'use client'
import { useTranslations } from 'next-intl'
import type { ItemProposal } from '@/domain/week-decision'
import { Icon } from '@/ui/icon'

type Condition = { key: 'kept' | 'pain' | 'mornings' | 'calm' | 'place'; met: boolean }

/** Every condition of the weekly decision with its figures, ticked where it is met. */
export function WeekReasons({ item }: { item: ItemProposal }) {
  const words = useTranslations('weekly.conditions')
  const { figures, proposal } = item
  const { kept, due, walkDays, painEntries, mornings, unsettled, reds, flare, peripheralising } = figures
  const [painNeeded, morningsNeeded] = [Math.min(3, due), Math.min(3, walkDays)]
  const onlyRung = proposal.reasons.includes('top-rung') || proposal.reasons.includes('bottom-rung')
  const conditions: Condition[] = [
    { key: 'kept', met: due > 0 && kept * 4 >= due * 3 },
    { key: 'pain', met: painEntries >= painNeeded },
    { key: 'mornings', met: mornings >= morningsNeeded && unsettled < 2 },
    { key: 'calm', met: reds === 0 && !flare && !peripheralising },
    ...(onlyRung ? [{ key: 'place', met: false } as const] : []),
  ]
  const values = {
    kept,
    due,
    walkDays,
    painEntries,
    painNeeded,
    mornings,
    settled: mornings - unsettled,
    morningsNeeded,
    reds,
    flare: flare ? 'yes' : 'no',
    leg: peripheralising ? 'yes' : 'no',
    percent: due === 0 ? 0 : kept / due,
    place: proposal.reasons.includes('top-rung') ? 'top' : 'bottom',
    rungs: item.rungs,
  }
  return (
    <ul className="reasons">
      {conditions.map(({ key, met }) => (
        <li key={key}>
          <span className={met ? '' : '[&_svg]:text-amber'}>
            <Icon name={met ? 'check' : 'less'} small />
            <span className="sr-only">{words(met ? 'met' : 'unmet')}</span>
          </span>
          <span>
            {words(`${key}.title`, values)}
            {key === 'place' ? null : (
              <span className="tiny soft block">{words(`${key}.about`, values)}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
