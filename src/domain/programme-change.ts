import { addDays, maxDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { DecisionFacts, DecisionKind, ProgrammeFacts } from '@/domain/programme'

export type ProgrammeChange = {
  cause: 'start' | DecisionKind | 'undo'
  /** First day on which it counts. */
  from: CalendarDay
  /** When somebody published, decided or withdrew it, and who. */
  at: Instant
  by: string
  programme: ProgrammeFacts
  /** The decision made or, for an undo, taken back; null at the start. */
  decision: DecisionFacts | null
  /** Rungs count from 1; minutes are brisk, without warm-up and cool-down. */
  rung: number
  briskMinutes: number
  before: { rung: number; briskMinutes: number } | null
}

type Step = { rung: number; briskMinutes: number; decisionId: string | null }
type Move = Pick<ProgrammeChange, 'cause' | 'from' | 'at' | 'by' | 'programme' | 'decision'>

/** Every change of what is asked, in the order in which it counts. A decision withdrawn before its first day leaves no
 * trace; one withdrawn later is undone from the day after, and the days between stay as they were. */
export function programmeChanges(
  programmes: readonly ProgrammeFacts[],
  decisions: readonly DecisionFacts[],
): ProgrammeChange[] {
  const changes: ProgrammeChange[] = []
  let current: ProgrammeFacts | null = null
  let steps: Step[] = []
  for (const move of movesOf(programmes, decisions)) {
    const { programme, decision, cause } = move
    // A decision about a programme that another has replaced changes nothing any more.
    if (cause !== 'start' && programme !== current) continue
    if (cause === 'start') steps = []
    const before = steps.at(-1) ?? null
    current = programme
    steps =
      cause === 'undo'
        ? steps.filter(({ decisionId }) => decisionId !== decision?.id)
        : [...steps, stepOf(move)]
    const after = steps.at(-1)
    if (after === undefined || after === before) continue
    changes.push({ ...move, rung: after.rung, briskMinutes: after.briskMinutes, before })
  }
  return changes
}

function stepOf({ programme, decision }: Move): Step {
  const rung = decision?.rungAfter ?? 1
  return {
    rung,
    briskMinutes: decision?.minutesAfter ?? programme.rungs[rung - 1] ?? 0,
    decisionId: decision?.id ?? null,
  }
}

function movesOf(programmes: readonly ProgrammeFacts[], decisions: readonly DecisionFacts[]): Move[] {
  const starts = programmes.map((programme): Move => ({
    cause: 'start',
    from: programme.startDay,
    at: programme.publishedAt,
    by: programme.publishedBy,
    programme,
    decision: null,
  }))
  const byId = new Map(programmes.map((programme) => [programme.id, programme]))
  const moves = decisions.flatMap((decision) => {
    const programme = byId.get(decision.programmeId)
    return programme === undefined ? [] : decisionMoves(decision, programme)
  })
  return [...starts, ...moves].sort(byDayThenRecording)
}

function decisionMoves(decision: DecisionFacts, programme: ProgrammeFacts): Move[] {
  const { withdrawn, kind } = decision
  const from = maxDay(decision.fromDay, programme.startDay)
  if (withdrawn !== null && withdrawn.day < from) return []
  const made: Move = {
    cause: kind,
    from,
    at: decision.decidedAt,
    by: decision.decidedBy,
    programme,
    decision,
  }
  if (withdrawn === null) return [made]
  return [
    made,
    { ...made, cause: 'undo', from: addDays(withdrawn.day, 1), at: withdrawn.at, by: withdrawn.by },
  ]
}

function byDayThenRecording(a: Move, b: Move): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  // A decision made while the programme waits counts on its first day, after the start.
  if ((a.cause === 'start') !== (b.cause === 'start')) return a.cause === 'start' ? -1 : 1
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  const [idA, idB] = [a.decision?.id ?? '', b.decision?.id ?? '']
  return idA < idB ? -1 : idA > idB ? 1 : 0
}

/** The whole walk: brisk minutes with the warm-up and cool-down that come on top. */
export const wholeWalk = (programme: ProgrammeFacts, briskMinutes: number): number =>
  programme.warmUpMinutes + briskMinutes + programme.coolDownMinutes
