import type { Kind } from '@/cli/simulate/kind'
import { flaresBy, stopsBy } from '@/cli/simulate/patient'
import type { Patient } from '@/cli/simulate/patient'
import { at } from '@/cli/simulate/written-entries'
import { addDays, calendarDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { ProposalKind } from '@/domain/decision'
import { noOutcomes } from '@/domain/no-outcomes'
import { usualSettings } from '@/domain/pain'
import type { DecisionFacts, DecisionStep, ProgrammeFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import type { RungInForce } from '@/domain/rung-in-force'
import { plainWalk } from '@/domain/walk-manner'
import { proposedSteps, weekProposal } from '@/domain/week-decision'

/** A ladder, with the easy minutes before and after that come on top. */
export type Ladder = { name: string; rungs: number[]; easyMinutes: number }
/** The programme of one patient with what was decided lately, and what follows from it. */
export type Course = {
  programme: ProgrammeFacts
  decisions: DecisionFacts[]
  rungs: RungInForce[]
}

const CLINICIAN = 'clinician'
const BORN = calendarDay('1970-05-17')
/** As far back as a week's proposal reads: its fortnight, and the changes in it with the one before. */
export const READ_DAYS = 15
const READ_CHANGES = 4

/** A walk on every day of the week. */
export function courseOf(kind: Kind, ladder: Ladder, startDay: CalendarDay): Course {
  const programme: ProgrammeFacts = {
    id: 'programme',
    startDay,
    activeFrom: startDay,
    courseStart: startDay,
    endDay: null,
    plannedEnd: null,
    rungs: ladder.rungs,
    startRung: 1,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    warmUpMinutes: ladder.easyMinutes,
    coolDownMinutes: ladder.easyMinutes,
    preset: 'hand',
    walk: plainWalk,
    exercises: [],
    settings: { ...usualSettings, highBaseline: kind.highBaseline },
    flarePlan: false,
    standing: null,
    continues: null,
    ended: null,
    changeReason: null,
    publishedAt: at(addDays(startDay, -1), '12:00'),
    publishedBy: CLINICIAN,
  }
  return { programme, decisions: [], rungs: rungsInForce([programme], []) }
}

export function inForceOn({ rungs }: Course, day: CalendarDay): RungInForce {
  const rung = rungOn(rungs, day)
  if (rung === null) throw new Error(`nothing is in force on ${day}`)
  return rung
}

/** What is proposed at noon of that day for the week that ended on the day before, by what the program itself asks. */
export function proposedOn(
  patient: Patient,
  { programme, decisions }: Course,
  today: CalendarDay,
): { decision: ProposalKind; steps: DecisionStep[] } {
  const record: RecordFacts = {
    today,
    timeZone: 'UTC',
    birthDate: BORN,
    clearedOn: programme.startDay,
    screenings: [],
    unlocks: [],
    programmes: [programme],
    decisions,
    pauses: [],
    requests: [],
    stops: stopsBy(patient, today),
    flares: flaresBy(patient, today),
    falls: [],
    outcomes: noOutcomes,
    entries: patient.entries,
  }
  const week = weekProposal(record, addDays(today, -7))
  const [walk] = week?.items ?? []
  if (week === null || walk === undefined) throw new Error(`nothing to decide on ${today}`)
  return { decision: walk.proposal.decision, steps: proposedSteps(week) }
}

/** Decides so, from the next day on. What changes nothing is not kept. */
export function decide(course: Course, steps: DecisionStep[], today: CalendarDay): void {
  if (steps.every(({ kind }) => kind === 'hold' || kind === 'suspend')) return
  const { programme, decisions } = course
  const decision: DecisionFacts = {
    id: `decision ${today}`,
    programmeId: programme.id,
    weekStart: addDays(today, -7),
    steps,
    fromDay: addDays(today, 1),
    reason: null,
    underApproval: false,
    decidedAt: at(today, '12:00'),
    decidedBy: CLINICIAN,
    withdrawn: null,
  }
  course.decisions = [...decisions, decision].slice(-READ_CHANGES)
  course.rungs = rungsInForce([programme], course.decisions)
}
