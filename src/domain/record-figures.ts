import { adherenceOf, countDays } from '@/domain/adherence'
import type { Adherence } from '@/domain/adherence'
import type { CalendarDay } from '@/domain/calendar-day'
import type { PainVerdict } from '@/domain/pain-change'
import { painChangeOf } from '@/domain/record-pain'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'

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

/** Adherence over a range of days, with the counts behind every share. */
export function figuresOf(record: RecordFacts, from: CalendarDay, to: CalendarDay): RecordFigures {
  const counts = countDays(recordDays(record, { from, to }), record.today)
  return {
    ...adherenceOf(counts),
    counts: {
      doseMinutes: counts.doseMinutes,
      askedMinutes: counts.askedMinutes,
      missingMinutes: counts.missingMinutes,
      askedOfLogged: counts.askedMinutes - counts.missingMinutes,
      walkedMinutes: counts.walkedMinutes,
      missing: counts.states.missing,
      thirtyWithoutEntry: counts.thirtyDays - counts.thirtyLogged,
    },
  }
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

export function summaryOf(record: RecordFacts, from: CalendarDay, to: CalendarDay): RecordSummary {
  const { session, states } = figuresOf(record, from, to)
  const { verdict, baseline, now } = painChangeOf(record)
  const code = record.programmes.length === 0 ? 'no-programme' : session.due === 0 ? 'nothing-due' : 'days'
  return {
    code,
    done: session.done,
    due: session.due,
    missing: states.missing,
    pain: verdict,
    painThen: baseline,
    painNow: now,
  }
}
