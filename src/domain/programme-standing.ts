import type { CalendarDay } from '@/domain/calendar-day'
import type { ProgrammeFacts } from '@/domain/programme'
import { agreedPauses, pauseOn, pausesAhead } from '@/domain/record'
import type { Pause, RecordFacts } from '@/domain/record'

/** The latest version that is not over, in force or waiting: what can be paused and ended; null where there is none. */
export const programmeGoingOn = ({ programmes, today }: RecordFacts): ProgrammeFacts | null => {
  const last = programmes.at(-1)
  return last !== undefined && (last.endDay === null || last.endDay >= today) ? last : null
}

/** What a clinician reads about a programme that does not simply go on. */
export type Standing = {
  paused: Pause | null
  /** Not begun yet, the next one first. */
  ahead: Pause[]
  /** Ended by hand: its last day, which may still be to come. */
  ended: { day: CalendarDay; reason: string; by: string } | null
}

export function standingOf(record: RecordFacts): Standing {
  const { programmes, today } = record
  const pauses = agreedPauses(record)
  const last = programmes.at(-1)
  return {
    paused: programmeGoingOn(record) === null ? null : pauseOn(pauses, today),
    ahead: pausesAhead(pauses, today),
    ended: last?.ended && last.endDay !== null ? { day: last.endDay, ...last.ended } : null,
  }
}
