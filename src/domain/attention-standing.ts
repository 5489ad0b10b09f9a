import { rankOf, triage } from '@/domain/attention'
import type { AttentionReason } from '@/domain/attention'
import {
  lastSessions,
  LOOK_BACK_DAYS,
  painOn,
  recentFlare,
  walkingInput,
  walkingLessSince,
} from '@/domain/attention-input'
import { answerOf } from '@/domain/attention-answer'
import { lastDayWithEntry, silenceOn, silentSince } from '@/domain/attention-silence'
import type {
  AttentionFacts,
  AttentionStanding,
  Because,
  ReasonAnswer,
  StandingReason,
} from '@/domain/attention-shape'
import { earliest, openStop, undecided, waitingNow } from '@/domain/attention-waits'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { programmeGoingOn } from '@/domain/programme-standing'
import type { RecordFacts } from '@/domain/record'

/** The triage of one patient at a moment; `record.today` is that moment's day. */
export function attentionStanding(facts: AttentionFacts, at: Instant): AttentionStanding {
  const { record, answers } = facts
  const waits = waitingNow(facts)
  const weeks = undecided(facts, at)
  const stop = openStop(record)
  const { reasons } = triage({
    ...walkingInput(record, record.today),
    openRedFlag: stop !== null,
    waiting: waits.length > 0,
    undecidedWeeks: weeks.length,
  })
  const standing = reasons.map((reason): Unanswered => {
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
  const lastDay = lastDayWithEntry(record, record.today)
  const ended = record.programmes.length > 0 && programmeGoingOn(record) === null
  return { ...answeredBy(answers, standing, record.today), ended, lastDay }
}

type Unanswered = Omit<StandingReason, 'answered'>

/** What the clinic has answered calls for nobody, and stays to be told. */
function answeredBy(
  answers: readonly ReasonAnswer[],
  reasons: readonly Unanswered[],
  today: CalendarDay,
): Pick<AttentionStanding, 'rank' | 'since' | 'reasons'> {
  const all = reasons.map((one): StandingReason => {
    const answer = answerOf(one, answers, today)
    return { ...one, answered: answer === null ? null : { id: answer.id, on: answer.on } }
  })
  const first = all.find(({ answered }) => answered === null) ?? null
  return { rank: rankOf(first?.reason ?? null), since: first?.since ?? null, reasons: all }
}

const ofOne = (reason: AttentionReason, because: Because, since: CalendarDay): Unanswered => ({
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
    ...(pain.lastRed === null
      ? []
      : [
          {
            code: 'red-days' as const,
            count: pain.reds,
            lastDay: pain.lastRed.day,
            worst: pain.lastRed.worst,
          },
        ]),
    ...(pain.peripheralising ? [{ code: 'moving-down' as const }] : []),
  ]
}
