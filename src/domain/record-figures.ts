import type { Adherence } from '@/domain/adherence'
import type { CalendarDay } from '@/domain/calendar-day'
import type { PainChange, PainVerdict } from '@/domain/pain-change'
import type { RecordFacts } from '@/domain/record'
import type { WeekFigures } from '@/domain/week'

/** Adherence with the sums that stand above and below each line. Minutes are whole-walk minutes. */
export type RecordFigures = Adherence & {
  counts: {
    /** Σ min(minutes, target) over due days, and what was asked of all, of missing and of logged due days. */
    doseMinutes: number
    askedMinutes: number
    missingMinutes: number
    askedOfLogged: number
    /** Minutes walked on due, rest and excused days, whatever was asked. */
    walkedMinutes: number
    missing: number
    /** Programme days without any entry, among those counted for thirty. */
    thirtyWithoutEntry: number
  }
}

export function figuresOf(_record: RecordFacts, _from: CalendarDay, _to: CalendarDay): RecordFigures {
  throw new Error('being built')
}

/** First seven programme days against the last seven up to today; with the number of scored days in each. */
export function painChangeOf(_record: RecordFacts): PainChange & { baselineDays: number; nowDays: number } {
  throw new Error('being built')
}

/** Slope of the days' highest pain in the range, points per week, with the number of scored days. */
export function painTrendOf(
  _record: RecordFacts,
  _from: CalendarDay,
  _to: CalendarDay,
): { slopePerWeek: number | null; days: number } {
  throw new Error('being built')
}

/** The figures of the seven days that begin on `weekStart`. */
export function weekFiguresOf(_record: RecordFacts, _weekStart: CalendarDay): WeekFigures {
  throw new Error('being built')
}

/** What the one-sentence summary is made of. */
export type RecordSummary = {
  code: 'no-programme' | 'nothing-due' | 'days'
  /** Full minutes on `done` of `due` days, `missing` without an entry. */
  done: number
  due: number
  missing: number
  pain: PainVerdict
  painThen: number | null
  painNow: number | null
}

export function summaryOf(_record: RecordFacts, _from: CalendarDay, _to: CalendarDay): RecordSummary {
  throw new Error('being built')
}
