import { triage } from '@/domain/attention'
import type { AttentionReason } from '@/domain/attention'
import {
  lastSessions,
  LOOK_BACK_DAYS,
  painOn,
  recentFlare,
  silenceOn,
  silentSince,
  walkingInput,
  walkingLessSince,
} from '@/domain/attention-input'
import { addDays, daysBetween, instantAt, localDay, localMinuteOfDay, minDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { lengthOf, openRequests } from '@/domain/pause-request'
import type { DayRange, RequestReason } from '@/domain/pause-request'
import { programmeGoingOn } from '@/domain/programme-standing'
import type { RecordFacts } from '@/domain/record'
import { screeningWait } from '@/domain/screening-wait'
import type { ScreeningWait } from '@/domain/screening-wait'
import { firstJudgedDay } from '@/domain/waiting-week'
import { decidableWeeks } from '@/domain/ripe-weeks'
import { reopenedWeeks } from '@/domain/week-decision'

/** Why a reason applies: a code with the figures that are said with it. Pain on 0–10, minutes never. */
export type Because =
  | { code: 'stop'; day: CalendarDay }
  | { code: 'flare-declared'; day: CalendarDay }
  | { code: 'red-days'; count: number }
  | { code: 'pain-worsened'; from: number; to: number }
  | { code: 'moving-down' }
  | { code: 'silent'; lastDay: CalendarDay | null; dueDays: number; calendarDays: number }
  | { code: 'walking-less'; done: number; due: number }
  | { code: 'not-joined'; invitedOn: CalendarDay }
  | { code: 'screening'; wait: ScreeningWait }
  | ({ code: 'pause-asked'; days: number; reason: RequestReason } & DayRange)
  | { code: 'week-ripe'; weeks: number }

export type StandingReason = {
  reason: AttentionReason
  /** The day from which it has applied without a break, in the patient's zone; at most six weeks back where it is of
   * walking or pain. */
  since: CalendarDay
  because: Because[]
}

/** Whether, why and since when a patient needs somebody. */
export type AttentionStanding = {
  /** 0 is safety, 6 on track. */
  rank: number
  /** Of the most urgent reason. */
  since: CalendarDay | null
  /** The most urgent first. */
  reasons: StandingReason[]
}

/** A whole record, and what the clinic knows besides. */
export type AttentionFacts = {
  record: RecordFacts
  invitedAt: Instant | null
  joinedAt: Instant | null
  /** First days of decided weeks of which something arrived after the decision; null to look at each. */
  touched: readonly CalendarDay[] | null
}

type Since = { since: CalendarDay; because: Because }

/** From the third day on, somebody who was invited and has not joined is waited for. */
const JOIN_WITHIN_DAYS = 3

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
        return ofOne(reason, { code: 'week-ripe', weeks: weeks.length }, addDays(weeks[0] ?? record.today, 7))
    }
  })
  return { rank, since: standing[0]?.since ?? null, reasons: standing }
}

/** Days of which the entries are read for a standing, none twice: those of the weeks that wait and of six weeks of looking
 * back, each judged by up to two weeks before it; the first seven of the programme; and the last with an entry. The record
 * needs no entries. */
export function standingDays(
  {
    record,
    touched,
    lastDay,
  }: Omit<AttentionFacts, 'invitedAt' | 'joinedAt'> & { lastDay: CalendarDay | null },
  at: Instant,
): { from: CalendarDay; to: CalendarDay | null }[] {
  const lookBack = addDays(record.today, -LOOK_BACK_DAYS - 14)
  const from = minDay(lookBack, firstJudgedDay({ record, touched: touched ?? [] }, at) ?? lookBack)
  const first = record.programmes.flatMap(({ activeFrom }) => activeFrom ?? []).sort()[0] ?? from
  const startsEnd = minDay(addDays(first, 6), addDays(from, -1))
  const hasStart = first < from
  const isApart =
    lastDay !== null && lastDay < from && !(hasStart && first <= lastDay && lastDay <= startsEnd)
  return [
    { from, to: null },
    ...(hasStart ? [{ from: first, to: startsEnd }] : []),
    ...(isApart ? [{ from: lastDay, to: lastDay }] : []),
  ]
}

/** When a standing may change though nothing is recorded: the patient's next noon, when weeks are ripe, or midnight. */
export function standsUntil(timeZone: string, at: Instant): Instant {
  const today = localDay(at, timeZone)
  const noon = 12 * 60
  return localMinuteOfDay(at, timeZone) < noon
    ? instantAt(today, noon, timeZone)
    : instantAt(addDays(today, 1), 0, timeZone)
}

const ofOne = (reason: AttentionReason, because: Because, since: CalendarDay): StandingReason => ({
  reason,
  since,
  because: [because],
})

const earliest = (of: readonly Since[]): CalendarDay =>
  of.map(({ since }) => since).reduce((first, day) => (day < first ? day : first))

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

function openStop({ stops }: RecordFacts): CalendarDay | null {
  const open = stops.filter(({ liftedAt }) => liftedAt === null).map(({ day }) => day)
  return open.sort()[0] ?? null
}

function flareBecause(record: RecordFacts, day: CalendarDay): Because[] {
  const declared = recentFlare(record, day)
  const { reds, peripheralising, change } = painOn(record, day)
  const { verdict, baseline, now } = change
  return [
    ...(declared === null ? [] : [{ code: 'flare-declared' as const, day: declared }]),
    ...(reds >= 2 ? [{ code: 'red-days' as const, count: reds }] : []),
    ...(verdict === 'worsened' && baseline !== null && now !== null
      ? [{ code: 'pain-worsened' as const, from: baseline, to: now }]
      : []),
    ...(peripheralising ? [{ code: 'moving-down' as const }] : []),
  ]
}

/** Not joined in time, barred by the screening, a pause asked for. */
function waitingNow({ record, invitedAt, joinedAt }: AttentionFacts): Since[] {
  const { today, timeZone } = record
  const waits: Since[] = []
  if (joinedAt === null && invitedAt !== null) {
    const invitedOn = localDay(invitedAt, timeZone)
    if (daysBetween(invitedOn, today) >= JOIN_WITHIN_DAYS)
      waits.push({ since: addDays(invitedOn, JOIN_WITHIN_DAYS), because: { code: 'not-joined', invitedOn } })
  }
  const programme = programmeGoingOn(record)
  const wait = screeningWait(record)
  if (programme !== null && wait !== null) {
    const answered = wait === 'unanswered' ? undefined : record.screenings.at(-1)?.recordedAt
    waits.push({
      since: localDay(answered ?? programme.publishedAt, timeZone),
      because: { code: 'screening', wait },
    })
  }
  const [asked] = openRequests(record.requests)
  if (asked !== undefined) {
    const { from, to, reason, askedOn } = asked
    waits.push({ since: askedOn, because: { code: 'pause-asked', from, to, reason, days: lengthOf(asked) } })
  }
  return waits
}

/** First days of the weeks that wait for a decision, and of those that new entries changed; none while a stop is open. */
function undecided({ record, touched }: AttentionFacts, at: Instant): CalendarDay[] {
  if (openStop(record) !== null) return []
  const reopened = reopenedWeeks(record, at, touched).map(({ weekStart }) => weekStart)
  return [...decidableWeeks(record, at), ...reopened].sort()
}
