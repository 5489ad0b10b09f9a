'use client'
import { useTimeZone, useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { helperWhoTold } from '@/domain/who-told'
import { WALK } from '@/domain/walk-item'
import { proposedSteps } from '@/domain/week-decision'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { useWeekWords } from '@/record/use-week-words'
import { classList } from '@/ui/class-list'
import { Icon } from '@/ui/icon'
import type { CaseFacts } from './case-facts'
import type { WaitingWeek } from './case-week'
import { useNeedWords, useSeenTo } from './use-need-words'
import { useFlareWords, usePlanWords, useToldWords } from './use-case-words'
import type { Now } from './use-case-words'

const looks: Record<Now['tone'], string> = {
  red: 'bg-red text-(--on-red)',
  accent: 'bg-tint text-tint-ink',
  amber: 'bg-(--amber-tint) text-amber',
  plain: 'bg-sunk text-ink-2',
  calm: 'bg-(--calm-tint) text-calm',
}

/** Why somebody is needed now, in words: a safety stop before all else, then whether they have joined, then what the
 * record shows, what they told and the week that waits. */
export function CaseNow({ row, waiting }: { row: CaseFacts; waiting: WaitingWeek | null }) {
  const now = useNow(row, waiting)
  return (
    <div className="flex items-center gap-3">
      <span className={classList('grid size-7 flex-none place-items-center rounded-[7px]', looks[now.tone])}>
        <Icon name={now.icon} small />
      </span>
      <div>
        <b
          className={classList(
            'block text-base font-[620] first-letter:uppercase',
            now.tone === 'red' && 'text-red',
          )}
        >
          {now.title}
        </b>
        <span className="soft block first-letter:uppercase">{now.below}</span>
      </div>
    </div>
  )
}

function useNow(row: CaseFacts, waiting: WaitingWeek | null): Now {
  const words = useTranslations('caseload.now')
  const gate = useTranslations('record.gate-short')
  const dates = useDates()
  const zone = useTimeZone() ?? 'UTC'
  const dayOf = (at: Instant) => dates.day(localDay(at, zone), 'short')
  const plan = usePlanWords(row)
  const week = useWeekNow(waiting)
  const flare = useFlareWords(row)
  const need = useNeedWords(row)
  const seenTo = useSeenTo(row)
  const told = useToldWords(row)
  if (row.stop !== null) {
    const near = dates.near(row.stop.day, row.today)
    const at = { time: dates.clock(row.stop.recordedAt), day: near ?? dates.day(row.stop.day, 'short') }
    const helper = helperWhoTold(row.stop)
    const told = helper === null ? '' : `${words('stopHelper', { name: isolated(helper) })} `
    const below = `${gate(row.stop.answer ?? 'not-said')}. ${told}`.trim()
    return { icon: 'alert', tone: 'red', title: words(near === null ? 'stopOn' : 'stop', at), below }
  }
  if (!row.joined) {
    const invited = row.invitedAt === null ? [] : [words('invited', { day: dayOf(row.invitedAt) })]
    const prescribed = row.programme?.state === 'active' ? [] : [whole(plan)]
    return {
      icon: 'wait',
      tone: 'plain',
      title: words('notJoined'),
      below: [...seenTo, ...invited, ...prescribed].join(' · '),
    }
  }
  const weekAlso = week === null ? [] : [week.title]
  // A flare that was seen to gives way to what still calls.
  if (flare !== null && (need === null || callsFor(row, 'flare'))) {
    const pain = need === null ? [] : [whole(need)]
    const below = [flare.below, ...seenTo, ...pain, ...told.map(whole), ...weekAlso].join(' · ')
    return { icon: 'flare', tone: 'amber', title: flare.title, below }
  }
  if (need !== null) {
    const going = flare === null ? [] : [whole(flare)]
    // What the week comes to stands on its button.
    const below = [need.below, ...going, ...seenTo, ...told.map(whole)]
    return { ...need, below: below.filter((said) => said !== '').join(' · ') }
  }
  const [first, ...others] = told
  if (first !== undefined) {
    const below = [first.below, ...others.map(whole), ...weekAlso].filter((said) => said !== '')
    return { ...first, below: below.join(' · ') }
  }
  if (week !== null) return week
  if (row.programme?.state !== 'active') return plan
  const title = words('onTrack')
  return { icon: 'check', tone: 'calm', title, below: seenTo.join(' · ') }
}

const callsFor = ({ reasons }: CaseFacts, reason: CaseFacts['reasons'][number]['reason']) =>
  reasons.some((one) => one.reason === reason && one.answered === null)

const whole = ({ title, below }: Pick<Now, 'title' | 'below'>) =>
  below === '' ? title : `${title}, ${below}`

/** The week that waits: what is proposed, and the first reason with its figures. */
function useWeekNow(waiting: WaitingWeek | null): Now | null {
  const words = useTranslations('weekly')
  const weekWords = useWeekWords()
  if (waiting === null) return null
  const { week } = waiting
  const lead = weekWords.leadOf(proposedSteps(week))
  if (lead === undefined) return null
  const isReady = lead.item === WALK && lead.kind === 'progress'
  const title =
    week.decided !== null
      ? words('row.reopened', { week: week.week })
      : isReady
        ? words('row.ready', { rung: lead.rungAfter })
        : words('row.decide', { week: week.week, what: words(`kinds.${lead.kind}`) })
  const icon = lead.kind === 'progress' ? 'up' : lead.kind === 'step-back' ? 'down' : 'hold'
  return { icon, tone: 'accent', title, below: weekWords.reasons(week, lead.item)[0] ?? '' }
}
