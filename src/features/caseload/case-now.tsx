'use client'
import { useTimeZone, useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { WALK } from '@/domain/exercise-item'
import { proposedSteps } from '@/domain/week-decision'
import { useDates } from '@/messages/use-dates'
import { useWeekWords } from '@/record/use-week-words'
import { classList } from '@/ui/class-list'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-paths'
import type { CaseFacts } from './case-facts'
import type { WaitingWeek } from './case-week'

const looks = {
  red: 'bg-red text-(--on-red)',
  accent: 'bg-tint text-tint-ink',
  plain: 'bg-sunk text-ink-2',
}

type Now = { icon: IconName; tone: keyof typeof looks; title: string; below: string }

/** How things stand, in words: a safety stop before all else, then whether they have joined, then the step. */
export function CaseNow({ row, waiting }: { row: CaseFacts; waiting: WaitingWeek | null }) {
  const now = useNow(row, waiting)
  return (
    <div className="flex items-center gap-3">
      <span className={classList('grid size-7 flex-none place-items-center rounded-[7px]', looks[now.tone])}>
        <Icon name={now.icon} small />
      </span>
      <div>
        <b className={classList('block text-base font-[620]', now.tone === 'red' && 'text-red')}>
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
  if (row.stop !== null) {
    const near = dates.near(row.stop.day, row.today)
    const at = { time: dates.clock(row.stop.recordedAt), day: near ?? dates.day(row.stop.day, 'short') }
    const below = `${gate(row.stop.answer ?? 'not-said')}. ${plan.title}${plan.below === '' ? '' : `, ${plan.below}`}`
    return { icon: 'alert', tone: 'red', title: words(near === null ? 'stopOn' : 'stop', at), below }
  }
  if (!row.joined) {
    const invited = row.invitedAt === null ? '' : `${words('invited', { day: dayOf(row.invitedAt) })} · `
    return { icon: 'wait', tone: 'plain', title: words('notJoined'), below: `${invited}${plan.title}` }
  }
  return week ?? plan
}

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

function usePlanWords({ programme }: CaseFacts): Now {
  const words = useTranslations('caseload.now')
  const dates = useDates()
  if (programme === null) {
    return { icon: 'edit', tone: 'plain', title: words('none'), below: '' }
  }
  if (programme.state === 'unscreened') {
    return { icon: 'wait', tone: 'plain', title: words('unscreened'), below: words('unscreenedAbout') }
  }
  if (programme.state === 'waiting') {
    return {
      icon: 'calendar',
      tone: 'plain',
      title: words('starts', { day: dates.day(programme.startDay, 'short') }),
      below: words('steps', { rungs: programme.rungs }),
    }
  }
  if (programme.state === 'ended') {
    return { icon: 'hold', tone: 'plain', title: words('ended'), below: words('step', programme) }
  }
  return {
    icon: 'progress',
    tone: 'accent',
    title: words('step', programme),
    below: words('week', programme),
  }
}
