import { adherenceOf, countDays } from '@/domain/adherence'
import type { CalendarDay } from '@/domain/calendar-day'
import { localDay } from '@/domain/calendar-day'
import { picturesOf } from '@/domain/day-picture'
import type { DayPicture } from '@/domain/day-picture'
import { declaredFlares } from '@/domain/declared-flares'
import { median } from '@/domain/pain'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import type { GateItem } from '@/domain/safety'
import { visitsHeld } from '@/domain/visit'
import type { Visit, VisitRange } from '@/domain/visit'

/** What to ask in an appointment, each with the facts it comes from. Minutes are whole-walk minutes, pain is 0–10. */
export type VisitQuestion =
  | { code: 'stop'; day: CalendarDay; answer: GateItem | null }
  | { code: 'fall'; day: CalendarDay }
  | { code: 'promised'; day: CalendarDay; text: string }
  | { code: 'flare'; day: CalendarDay }
  /** A day unlike the others: by its pain, or by its minutes. */
  | { code: 'odd-pain'; day: CalendarDay; worst: number; usual: number; minutes: number }
  | { code: 'odd-minutes'; day: CalendarDay; minutes: number; target: number }
  /** Written by the patient with a walk. */
  | { code: 'told'; day: CalendarDay; text: string }
  | { code: 'no-entry'; days: CalendarDay[] }
  | { code: 'mornings'; given: number; walkDays: number }

/** More than this is not asked in one appointment. */
const MOST_QUESTIONS = 5
/** Pain so far above the usual worst is odd, if it is red. Points of 0–10. */
const ODD_PAIN = 3
const RED = 6
/** Minutes below this share of what was asked, or above the next, are odd. */
const [ODD_LESS, ODD_MORE] = [0.7, 1.5]
/** From so many on it is asked why. */
const [FEW_ENTRIES, FEW_MORNINGS] = [2, 3]

/**
 * The questions that the facts of a range raise, the weightiest first: what was told of safety, what was agreed the last
 * time, the odd day, what the patient wrote, and what nobody knows.
 */
export function visitQuestions(
  record: RecordFacts,
  visits: readonly Visit[],
  { from, to }: VisitRange,
): VisitQuestion[] {
  const within = ({ day }: { day: CalendarDay }) => day >= from && day <= to
  const judged = recordDays(record, { from, to })
  const days = picturesOf(record, judged)
  const missing = days.filter(({ state }) => state === 'missing').map(({ day }) => day)
  const walked = days.filter(({ minutes }) => minutes > 0)
  const mornings = walked.filter(({ day }) => record.entries.some((one) => isMorningAfter(one, day))).length
  const counts = adherenceOf(countDays(judged, record.today)).session
  return [
    ...record.stops.filter(within).map(({ day, answer }) => ({ code: 'stop' as const, day, answer })),
    ...record.falls.filter(within).map(({ day }) => ({ code: 'fall' as const, day })),
    ...promised(record, visits, from),
    ...declaredFlares(record.flares)
      .filter(within)
      .map(({ day }) => ({ code: 'flare' as const, day })),
    ...oddDay(days),
    ...told(record, within),
    ...(missing.length >= FEW_ENTRIES && counts.due > 0
      ? [{ code: 'no-entry' as const, days: missing }]
      : []),
    ...(walked.length - mornings >= FEW_MORNINGS
      ? [{ code: 'mornings' as const, given: mornings, walkDays: walked.length }]
      : []),
  ].slice(0, MOST_QUESTIONS)
}

const isMorningAfter = (entry: RecordFacts['entries'][number], day: CalendarDay): boolean =>
  entry.kind === 'morning' && entry.day > day && Date.parse(entry.day) - Date.parse(day) === 86_400_000

/** What was agreed in the last appointment before the range's end, if something was. */
function promised(record: RecordFacts, visits: readonly Visit[], from: CalendarDay): VisitQuestion[] {
  const last = visitsHeld(visits).find(({ finish }) => localDay(finish.at, record.timeZone) <= from)
  const text = last?.finish.agreed ?? ''
  return last === undefined || text === ''
    ? []
    : [{ code: 'promised', day: localDay(last.finish.at, record.timeZone), text }]
}

/** The one day that is least like the others: by its pain before its minutes, the later of equals. */
function oddDay(days: readonly DayPicture[]): VisitQuestion[] {
  const usual = median(days.flatMap(({ worst }) => worst ?? [])) ?? 0
  const sore = days
    .flatMap(({ day, worst, minutes }) => (worst === null ? [] : [{ day, worst, minutes }]))
    .filter(({ worst }) => worst >= RED && worst >= usual + ODD_PAIN)
  const most = Math.max(...sore.map(({ worst }) => worst))
  const [last] = sore.filter(({ worst }) => worst === most).slice(-1)
  if (last !== undefined) return [{ code: 'odd-pain', usual, ...last }]
  const odd = days
    .flatMap(({ day, minutes, target, state }) => (target === null ? [] : [{ day, minutes, target, state }]))
    .filter(
      ({ minutes, target, state }) =>
        minutes > 0 && ((state === 'partial' && minutes < target * ODD_LESS) || minutes >= target * ODD_MORE),
    )
  return odd.slice(-1).map(({ day, minutes, target }) => ({ code: 'odd-minutes', day, minutes, target }))
}

/** The last words of the patient's own with a walk or a day without one. */
function told(record: RecordFacts, within: (of: { day: CalendarDay }) => boolean): VisitQuestion[] {
  const noted = record.entries.filter(within).flatMap((entry) => {
    const text = entry.kind === 'walk' ? entry.details.note : null
    return text === null || text.trim() === '' ? [] : [{ day: entry.day, text: text.trim() }]
  })
  const last = noted.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1)
  return last === undefined ? [] : [{ code: 'told', ...last }]
}
