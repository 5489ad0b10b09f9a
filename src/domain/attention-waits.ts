import { fallWait } from '@/domain/attention-falls'
import type { AttentionFacts, Because } from '@/domain/attention-shape'
import { addDays, daysBetween, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { lengthOf, openRequests } from '@/domain/pause-request'
import { programmeGoingOn } from '@/domain/programme-standing'
import { isStopped } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { decidableWeeks } from '@/domain/ripe-weeks'
import { screeningWait } from '@/domain/screening-wait'
import { reopenedWeeks } from '@/domain/week-decision'

type Since = { since: CalendarDay; because: Because }

/** From the third day on, somebody who was invited and has not joined is waited for. */
const JOIN_WITHIN_DAYS = 3

/** The day of the first stop that is open; null where none is. */
export function openStop({ stops }: RecordFacts): CalendarDay | null {
  const open = stops.filter(({ liftedAt }) => liftedAt === null).map(({ day }) => day)
  return open.sort()[0] ?? null
}

/** A fall that nobody has seen to, not joined in time, barred by the screening, a pause asked for. */
export function waitingNow({ record, invitedAt, joinedAt }: AttentionFacts): Since[] {
  const { today, timeZone } = record
  const fall = fallWait(record)
  const waits: Since[] = fall === null ? [] : [fall]
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

/** The weeks that wait for a decision, each since it is ripe, and those that new entries changed, since they were decided;
 * none while a stop is open. */
export function undecided({ record, touched }: AttentionFacts, at: Instant): { since: CalendarDay }[] {
  if (isStopped(record)) return []
  return [
    ...decidableWeeks(record, at).map((weekStart) => ({ since: addDays(weekStart, 7) })),
    ...reopenedWeeks(record, at, touched).map(({ decided }) => ({
      since: localDay(decided.decidedAt, record.timeZone),
    })),
  ]
}

/** The first of their days. */
export const earliest = (of: readonly { since: CalendarDay }[]): CalendarDay =>
  of.map(({ since }) => since).reduce((first, day) => (day < first ? day : first))
