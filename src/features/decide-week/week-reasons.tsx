'use client'
import { useTranslations } from 'next-intl'
import type { ItemProposal } from '@/domain/week-decision'
import { Icon } from '@/ui/icon'

type Condition = { key: 'kept' | 'pain' | 'mornings' | 'unsettled' | 'calm' | 'place'; met: boolean }

const MOST_UNSETTLED = 1

/** Every condition of the weekly decision with its figures, ticked where it is met. */
export function WeekReasons({ item }: { item: ItemProposal }) {
  const words = useTranslations('weekly.conditions')
  const { figures, proposal } = item
  const { kept, due, walkDays, painEntries, mornings, unsettled, reds, flare, peripheralising } = figures
  const [painNeeded, morningsNeeded] = [Math.min(3, due), Math.min(3, walkDays)]
  const [isUnsettled, hasMornings] = [unsettled > MOST_UNSETTLED, mornings >= morningsNeeded]
  const onlyRung = proposal.reasons.includes('top-rung') || proposal.reasons.includes('bottom-rung')
  const conditions: Condition[] = [
    { key: 'kept', met: due > 0 && kept * 4 >= due * 3 },
    { key: 'pain', met: painEntries >= painNeeded },
    ...(isUnsettled ? [{ key: 'unsettled', met: false } as const] : []),
    ...(isUnsettled && hasMornings ? [] : [{ key: 'mornings', met: hasMornings } as const]),
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
    unsettled,
    enough: 0.8,
    needed: 0.75,
    morningsNeeded,
    mostUnsettled: MOST_UNSETTLED,
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
            <Icon name={met ? 'check' : 'close'} small />
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
