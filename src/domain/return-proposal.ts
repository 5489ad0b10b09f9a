import { addDays, daysBetween, localDay, maxDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { WALK } from '@/domain/exercise-item'
import { programmeOn } from '@/domain/programme'
import { returnRung } from '@/domain/ramp'
import { excusedOf } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { itemInForce, rungOn } from '@/domain/rung-in-force'

/** Fewer days away change nothing. */
const LEAST_DAYS_AWAY = 7

export type ReturnItem = {
  /** 'walk', or the id of an exercise of the programme. */
  item: string
  /** In force now, from 1. */
  rung: number
  /** Where the rules would have somebody begin again; may be the same rung. */
  proposed: number
}
export type ReturnProposal = {
  /** A pause or a stop that is over, or days without a walk in the record. */
  because: 'break' | 'silence'
  from: CalendarDay
  /** Included. */
  to: CalendarDay
  daysAway: number
  /** The walk first, then the exercises in programme order. */
  items: ReturnItem[]
}

/** Where each item of what is in force would go on after so many days away. Empty where nothing is in force. */
export function returnItems(
  { programmes, decisions, today }: Pick<RecordFacts, 'programmes' | 'decisions' | 'today'>,
  daysAway: number,
): ReturnItem[] {
  const walk = rungOn(itemInForce(programmes, decisions, WALK), today)
  const programme = programmes.find(({ id }) => id === walk?.programmeId)
  const items = [WALK, ...(programme?.exercises ?? []).map(({ itemId }) => itemId)]
  return items.flatMap((item) => {
    const rung = rungOn(itemInForce(programmes, decisions, item), today)?.rung
    return rung === undefined ? [] : [{ item, rung, proposed: returnRung({ daysPaused: daysAway, rung }) }]
  })
}

/** Days of a break, both ends included. */
export const daysAway = (from: CalendarDay, to: CalendarDay): number => Math.max(0, daysBetween(from, to) + 1)

/**
 * After a pause or a stop of seven days or more that has ended: where to begin again, as long as nobody has decided, or
 * published, anything since. Breaks that touch are one break. Null where nothing is to be proposed.
 */
export function returnProposal(record: RecordFacts): ReturnProposal | null {
  const last = lastBreak(record)
  if (last === null || isAnswered(record, last.to)) return null
  const away = daysAway(last.from, last.to)
  const items = returnItems(record, away)
  if (away < LEAST_DAYS_AWAY || items.every(({ rung, proposed }) => rung === proposed)) return null
  return { because: 'break', ...last, daysAway: away, items }
}

/**
 * Seven days or more up to yesterday without a walk in the record, while nothing excuses today: where to begin again,
 * should nobody have walked. A supposition, since no entry is not zero. Null once somebody has decided, or published, on
 * the seventh of those days or later.
 */
export function silentProposal(record: RecordFacts): ReturnProposal | null {
  const { today, entries, programmes } = record
  const programme = programmeOn(programmes, today)
  if (programme?.courseStart === null || programme === null) return null
  if (excusedOf(record).some(({ from, to }) => from <= today && (to === null || to >= today))) return null
  const walked = entries.flatMap(({ kind, day }) => (kind === 'walk' && day <= today ? [day] : []))
  const from = walked.map((day) => addDays(day, 1)).reduce(maxDay, programme.courseStart)
  const to = addDays(today, -1)
  const away = daysAway(from, to)
  const items = returnItems(record, away)
  if (away < LEAST_DAYS_AWAY || isAnswered(record, addDays(from, LEAST_DAYS_AWAY - 1))) return null
  return items.every(({ rung, proposed }) => rung === proposed)
    ? null
    : { because: 'silence', from, to, daysAway: away, items }
}

/** What a clinician may answer by saying where to begin again: a break that is over, else days without a walk. */
export const comingBack = (record: RecordFacts): ReturnProposal | null =>
  returnProposal(record) ?? silentProposal(record)

type Break = { from: CalendarDay; to: CalendarDay }

/** The latest days away that are over, or end today; null while a break goes on. */
function lastBreak(record: RecordFacts): Break | null {
  const begun = excusedOf(record).filter(
    ({ from, to }) => from <= record.today && (to === null || to >= from),
  )
  if (begun.some(({ to }) => to === null || to > record.today)) return null
  const ended = begun.map(({ from, to }) => ({ from, to: to ?? record.today }))
  return ended
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .reduce<Break | null>((before, one) => {
      if (before === null || daysBetween(before.to, one.from) > 1) return one
      return { from: before.from, to: maxDay(before.to, one.to) }
    }, null)
}

const isAnswered = ({ programmes, decisions, timeZone }: RecordFacts, to: CalendarDay): boolean =>
  programmes.some(({ activeFrom }) => activeFrom !== null && activeFrom > to) ||
  decisions.some(({ decidedAt, withdrawn }) => withdrawn === null && localDay(decidedAt, timeZone) >= to)
