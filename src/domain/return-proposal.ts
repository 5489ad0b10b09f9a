import { daysBetween, localDay, maxDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import { returnRung } from '@/domain/ramp'
import { excusedOf } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { itemInForce, rungOn } from '@/domain/rung-in-force'

/** Fewer days away change nothing. */
export const LEAST_DAYS_AWAY = 7

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

/** Whether somebody has decided on that day or later, or published a version that counts after it. */
export const isAnswered = ({ programmes, decisions, timeZone }: RecordFacts, to: CalendarDay): boolean =>
  programmes.some(({ activeFrom }) => activeFrom !== null && activeFrom > to) ||
  decisions.some(({ decidedAt, withdrawn }) => withdrawn === null && localDay(decidedAt, timeZone) >= to)
