import { addDays, maxDay, minDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { ProgrammeFacts } from '@/domain/programme'

/** A published version as it is stored. */
export type PublishedVersion = Omit<ProgrammeFacts, 'activeFrom' | 'courseStart' | 'plannedEnd'>

/**
 * When each version counts, of those in order of publication. `clearedOn` is the day on which screening was first signed
 * (null: not yet). A version ends on the eve of the next one that begins after it, or earlier where it was ended; one
 * that never began is left out.
 */
export function inForceVersions(
  published: readonly PublishedVersion[],
  clearedOn: CalendarDay | null,
): ProgrammeFacts[] {
  const kept: ProgrammeFacts[] = []
  let next: CalendarDay | null = null
  for (const version of published.toReversed()) {
    const activeFrom = clearedOn === null ? null : maxDay(version.startDay, clearedOn)
    const first = activeFrom ?? version.startDay
    if (next !== null && first >= next) continue
    if (version.endDay !== null && version.endDay < first && next !== null) continue
    const eve = next === null ? null : addDays(next, -1)
    const endDay =
      eve !== null && version.endDay !== null ? minDay(eve, version.endDay) : (eve ?? version.endDay)
    kept.unshift({ ...version, activeFrom, courseStart: activeFrom, endDay, plannedEnd: version.endDay })
    next = first
  }
  return withCourses(kept, new Map(published.map(({ id, continues }) => [id, continues])))
}

/** A version that continues another one counts its weeks from where the course began. One that never began is passed
 * over: what continued it continues the one before. */
function withCourses(
  versions: readonly ProgrammeFacts[],
  continued: ReadonlyMap<string, string | null>,
): ProgrammeFacts[] {
  const starts = new Map<string, CalendarDay | null>()
  return versions.map((version) => {
    let continues = version.continues
    while (continues !== null && !starts.has(continues)) continues = continued.get(continues) ?? null
    const begun = continues === null ? undefined : starts.get(continues)
    const courseStart = begun ?? version.courseStart
    starts.set(version.id, courseStart)
    return { ...version, continues, courseStart }
  })
}
