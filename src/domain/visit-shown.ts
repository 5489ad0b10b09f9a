import { localDay } from '@/domain/calendar-day'
import { latestOf } from '@/domain/note'
import type { Note } from '@/domain/note'
import type { RecordFacts } from '@/domain/record'
import { sinceLastVisit, visitsAhead } from '@/domain/visit'
import type { Visit, VisitFinish, VisitRange } from '@/domain/visit'
import { visitDecided } from '@/domain/visit-decided'
import type { VisitDecided } from '@/domain/visit-decided'
import { visitQuestions } from '@/domain/visit-questions'
import type { VisitQuestion } from '@/domain/visit-questions'
import { visitStory } from '@/domain/visit-story'
import type { VisitStory } from '@/domain/visit-story'

/** An appointment as it is looked at: one that was held, or the one of now. */
export type VisitShown = {
  /** The one that was held; null of now. */
  held: (Visit & { finish: VisitFinish }) | null
  /** Planned for today and not held yet, where it is looked at now. */
  planned: Visit | null
  range: VisitRange
  story: VisitStory
  /** In it, from its last day on; null where nothing was. */
  decided: VisitDecided | null
  questions: VisitQuestion[]
  /** Signed with it; empty where nothing was. */
  note: string
  /** The one after it. */
  next: Visit | null
}

type Facts = { record: RecordFacts; visits: readonly Visit[]; notes: readonly Note[] }

/** @param asked which was held, or over which days is looked back; else since the last one */
export function visitShown(
  { record, visits, notes }: Facts,
  asked: { visitId: string | null; range: VisitRange | null },
): VisitShown {
  const { today, timeZone, programmes } = record
  const found = visits.find(({ visitId }) => visitId === asked.visitId)
  const held = found === undefined || found.finish === null ? null : { ...found, finish: found.finish }
  const first = programmes.at(-1)?.courseStart ?? null
  const { from, to } = held?.finish ?? asked.range ?? sinceLastVisit(visits, { today, first, timeZone })
  const range = { from, to }
  const before = visits.filter(({ finish }) => finish === null || held === null || finish.at < held.finish.at)
  const ahead = visitsAhead(visits, today, timeZone)
  const planned = held === null ? (ahead.find(({ at }) => localDay(at, timeZone) === today) ?? null) : null
  const note = held === null ? undefined : notes.find(({ visitId }) => visitId === held.visitId)
  return {
    ...{ held, planned, range },
    story: visitStory(record, range),
    decided: visitDecided(record, { last: to, until: held?.finish.at ?? null }),
    questions: visitQuestions(record, before, range),
    note: note === undefined ? '' : (latestOf(note)?.text ?? ''),
    next: ahead.find(({ visitId }) => visitId !== planned?.visitId) ?? null,
  }
}
