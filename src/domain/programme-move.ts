import { addDays, maxDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { stepOf } from '@/domain/programme'
import type { DecisionFacts, ProgrammeFacts, StepKind } from '@/domain/programme'

export type Move = {
  /** start: a course begins · change: a new version of it · undo: a decision was taken back */
  cause: 'start' | 'change' | StepKind | 'undo'
  /** First day on which it counts. */
  from: CalendarDay
  /** When somebody published, decided or withdrew it, and who. */
  at: Instant
  by: string
  programme: ProgrammeFacts
  /** The decision made or, for an undo, taken back; null of a version. */
  decision: DecisionFacts | null
}

export const isVersion = (cause: Move['cause']) => cause === 'start' || cause === 'change'

/** Every version and decision that changes what is asked of one item, in the order in which they count. */
export function movesOf(
  programmes: readonly ProgrammeFacts[],
  decisions: readonly DecisionFacts[],
  item: string,
): Move[] {
  const starts = programmes.flatMap((programme): Move[] => {
    const { activeFrom: from, continues, publishedAt: at, publishedBy: by } = programme
    if (from === null) return []
    const isChange = continues !== null && programmes.some(({ id }) => id === continues)
    return [{ cause: isChange ? 'change' : 'start', from, at, by, programme, decision: null }]
  })
  const byId = new Map(programmes.map((programme) => [programme.id, programme]))
  const moves = decisions.flatMap((decision) => {
    const programme = byId.get(decision.programmeId)
    return programme === undefined ? [] : decisionMoves(decision, programme, item)
  })
  return [...starts, ...moves].sort(byDayThenRecording)
}

function decisionMoves(decision: DecisionFacts, programme: ProgrammeFacts, item: string): Move[] {
  const { withdrawn } = decision
  const step = stepOf(decision, item)
  if (step === null || step.kind === 'suspend' || programme.activeFrom === null) return []
  const from = maxDay(decision.fromDay, programme.activeFrom)
  if (withdrawn !== null && withdrawn.day < from) return []
  const made: Move = {
    cause: step.kind,
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
  if (isVersion(a.cause) !== isVersion(b.cause)) return isVersion(a.cause) ? -1 : 1
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  const [idA, idB] = [a.decision?.id ?? '', b.decision?.id ?? '']
  return idA < idB ? -1 : idA > idB ? 1 : 0
}
