import { hasManyReds, triage } from '@/domain/attention'
import type { AttentionReason } from '@/domain/attention'
import {
  lastSessions,
  LOOK_BACK_DAYS,
  painOn,
  recentFlare,
  walkingInput,
  walkingLessSince,
} from '@/domain/attention-input'
import { silenceOn, silentSince } from '@/domain/attention-silence'
import type { AttentionFacts, AttentionStanding, Because, StandingReason } from '@/domain/attention-shape'
import { earliest, openStop, undecided, waitingNow } from '@/domain/attention-waits'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'

/** The triage of one patient at a moment; `record.today` is that moment's day. */
export function attentionStanding(facts: AttentionFacts, at: Instant): AttentionStanding {
  const { record } = facts
  const waits = waitingNow(facts)
  const weeks = undecided(facts, at)
  const stop = openStop(record)
  const { reasons, rank } = triage({
    ...walkingInput(record, record.today),
    openRedFlag: stop !== null,
    waiting: waits.length > 0,
    undecidedWeeks: weeks.length,
  })
  const standing = reasons.map((reason): StandingReason => {
    switch (reason) {
      case 'safety':
        return ofOne(reason, { code: 'stop', day: stop ?? record.today }, stop ?? record.today)
      case 'flare':
        return { reason, since: flareSince(record), because: flareBecause(record, record.today) }
      case 'silent': {
        const because = { code: 'silent' as const, ...silenceOn(record, record.today) }
        return ofOne(reason, because, silentSince(record) ?? record.today)
      }
      case 'walking-less': {
        const { done, due } = lastSessions(record, record.today)
        return ofOne(reason, { code: 'walking-less', done, due }, walkingLessSince(record))
      }
      case 'waiting':
        return { reason, since: earliest(waits), because: waits.map(({ because }) => because) }
      case 'decide':
        return ofOne(reason, { code: 'week-ripe', weeks: weeks.length }, earliest(weeks))
    }
  })
  return { rank, since: standing[0]?.since ?? null, reasons: standing }
}

const ofOne = (reason: AttentionReason, because: Because, since: CalendarDay): StandingReason => ({
  reason,
  since,
  because: [because],
})

/** The first of the days on whose evenings, up to today's, there was cause to speak of a flare. */
function flareSince(record: RecordFacts): CalendarDay {
  let since = record.today
  for (let back = 1; back <= LOOK_BACK_DAYS; back += 1) {
    const day = addDays(record.today, -back)
    if (flareBecause(record, day).length === 0) break
    since = day
  }
  return since
}

function flareBecause(record: RecordFacts, day: CalendarDay): Because[] {
  const declared = recentFlare(record, day)
  return [
    ...(declared === null ? [] : [{ code: 'flare-declared' as const, day: declared }]),
    ...painBecause(painOn(record, day)),
  ]
}

function painBecause(pain: ReturnType<typeof painOn>): Because[] {
  if (pain === null) return []
  const { verdict, baseline, now } = pain.change
  return [
    ...(verdict === 'worsened' && baseline !== null && now !== null
      ? [{ code: 'pain-worsened' as const, from: baseline, to: now }]
      : []),
    ...(hasManyReds(pain.reds) ? [{ code: 'red-days' as const, count: pain.reds }] : []),
    ...(pain.peripheralising ? [{ code: 'moving-down' as const }] : []),
  ]
}
