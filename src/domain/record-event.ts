import { localDay, maxDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { declaredFlares } from '@/domain/declared-flares'
import type { FlareFacts } from '@/domain/flare'
import { flarePlanOn } from '@/domain/flare-plan'
import { requestedPauses } from '@/domain/pause-request'
import { programmeChanges, wholeWalk } from '@/domain/programme-change'
import type { ItemChange } from '@/domain/programme-change'
import type { PauseReason, RecordFacts } from '@/domain/record'
import type { GateItem } from '@/domain/safety'

type Change = {
  day: CalendarDay
  rungBefore: number
  rungAfter: number
  /** Whole-walk minutes. */
  minutesBefore: number
  minutesAfter: number
  /** As written down; null where the rules' proposal was followed. Of an undo, that of the decision taken back. */
  reason: string | null
  by: string
}
export type RecordEvent =
  /** `version` is the id of the one that began the course. */
  | {
      kind: 'start'
      day: CalendarDay
      version: string
      rung: number
      rungs: number
      minutes: number
      by: string
    }
  | ({ kind: 'up' | 'held' | 'down' | 'undo' } & Change)
  /** Another version of the same course, by its id. */
  | ({ kind: 'changed'; version: string } & Change)
  | {
      kind: 'pause'
      day: CalendarDay
      from: CalendarDay
      to: CalendarDay | null
      reason: PauseReason
      /** Asked for, and not answered yet. */
      provisional: boolean
    }
  | {
      kind: 'flare'
      day: CalendarDay
      /** The plan that was switched on with it, in whole-walk minutes of its first day. */
      plan: { minutes: number; usualMinutes: number; to: CalendarDay } | null
      /** When the clinic heard of it, where that was on a later day. */
      arrivedOn: CalendarDay | null
    }
  | {
      kind: 'fall'
      day: CalendarDay
      hurt: boolean
      /** When the clinic heard of it, where that was on a later day. */
      arrivedOn: CalendarDay | null
    }
  | { kind: 'stop'; day: CalendarDay; answer: GateItem | null; open: boolean }
  | { kind: 'lift'; day: CalendarDay; by: string | null; reason: string | null }

const kinds = {
  progress: 'up',
  hold: 'held',
  suspend: 'held',
  'step-back': 'down',
  return: 'down',
  undo: 'undo',
} as const

/** What happened in a range, in order of days. A pause that began earlier stands on the range's first day, with its
 * own `from`. */
export function eventsOf(record: RecordFacts, from: CalendarDay, to: CalendarDay): RecordEvent[] {
  const inRange = (event: RecordEvent) => event.day >= from && event.day <= to
  return [
    ...programmeChanges(record.programmes, record.decisions).map(changeEvent),
    ...[
      ...record.pauses.map((pause) => ({ ...pause, provisional: false })),
      ...requestedPauses(record.requests),
    ]
      .filter((pause) => pause.to === null || pause.to >= from)
      .map(({ from: first, to: last, reason, provisional }): RecordEvent => {
        return {
          kind: 'pause',
          day: maxDay(first, from),
          from: first,
          to: last,
          reason,
          provisional,
        }
      }),
    ...record.falls.map(({ day, hurt, arrivedAt }): RecordEvent => {
      const arrived = localDay(arrivedAt, record.timeZone)
      return {
        kind: 'fall',
        day,
        hurt,
        arrivedOn: arrived > day ? arrived : null,
      }
    }),
    ...declaredFlares(record.flares).map((flare) => flareEvent(record, flare)),
    ...record.stops.map(({ day, answer, liftedDay }): RecordEvent => {
      return { kind: 'stop', day, answer, open: liftedDay === null }
    }),
    ...record.stops.flatMap(({ liftedDay: day, liftedBy: by, liftReason: reason }): RecordEvent[] =>
      day === null ? [] : [{ kind: 'lift', day, by, reason }],
    ),
  ]
    .filter(inRange)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function flareEvent(record: RecordFacts, { id, day, arrivedAt }: FlareFacts): RecordEvent {
  const plan = flarePlanOn(record, day)
  const arrived = localDay(arrivedAt, record.timeZone)
  return {
    kind: 'flare',
    day,
    plan: plan?.id === id ? { minutes: plan.minutes, usualMinutes: plan.usualMinutes, to: plan.to } : null,
    arrivedOn: arrived > day ? arrived : null,
  }
}

function changeEvent(change: ItemChange): RecordEvent {
  const { cause, from: day, by, programme, before, decision } = change
  const minutes = wholeWalk(programme, change.amount)
  const rung = change.rung ?? 1
  if (cause === 'start' || before === null) {
    return { kind: 'start', day, version: programme.id, rung, rungs: programme.rungs.length, minutes, by }
  }
  const moved: Change = {
    day,
    rungBefore: before.rung,
    rungAfter: rung,
    minutesBefore: wholeWalk(programme, before.amount),
    minutesAfter: minutes,
    reason: decision === null ? programme.changeReason : decision.reason,
    by,
  }
  if (cause === 'change') return { kind: 'changed', version: programme.id, ...moved }
  return { kind: cause === 'return' && rung >= before.rung ? 'held' : kinds[cause], ...moved }
}
