import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { Entry, MorningEntry, WalkEntry, ZeroEntry } from '@/domain/entry'
import type { PaperFact } from '@/domain/paper-diary'
import type { PaperRead, PaperTyped, PaperWalked } from '@/domain/paper-typed'

/** One day of a printed diary and what stands there already. */
export type PaperRow = {
  day: CalendarDay
  nextDay: CalendarDay
  /** What was typed in for the day, and may be corrected here; null where nothing was. */
  walked: WalkEntry | ZeroEntry | null
  /** The same of the next morning. */
  woke: MorningEntry | null
  /** Recorded or corrected elsewhere, and left alone here. */
  elsewhere: { walked: (WalkEntry | ZeroEntry)[]; woke: MorningEntry | null }
  /** There is no next morning yet. */
  isToday: boolean
}

const isOfWalk = (entry: Entry): entry is WalkEntry | ZeroEntry =>
  entry.kind === 'walk' || entry.kind === 'zero'
const isOfDesk = ({ source, recordedBy }: Entry) => source === 'paper' && recordedBy === 'staff'

/** The rows of some days.
 * @param today of the patient */
export function paperRows(
  entries: readonly Entry[],
  days: readonly CalendarDay[],
  today: CalendarDay,
): PaperRow[] {
  return days.map((day) => {
    const nextDay = addDays(day, 1)
    const ofDay = entries.filter(isOfWalk).filter((entry) => entry.day === day)
    const woken = entries.find((entry) => entry.kind === 'morning' && entry.day === nextDay)
    const morning = woken?.kind === 'morning' ? woken : null
    const [only] = ofDay
    const walked = only !== undefined && ofDay.length === 1 && isOfDesk(only) ? only : null
    const woke = morning !== null && isOfDesk(morning) ? morning : null
    return {
      ...{ day, nextDay, walked, woke, isToday: day >= today },
      elsewhere: { walked: walked === null ? ofDay : [], woke: woke === null ? morning : null },
    }
  })
}

const shown = (score: number | null) => (score === null ? '' : String(score))

/** What stands in the cells before anything is typed: a day without a walk has 0 minutes. */
export function standing({ walked, woke }: PaperRow): PaperTyped {
  const isWalk = walked?.kind === 'walk'
  return {
    minutes: walked === null ? '' : isWalk ? String(walked.minutes) : '0',
    before: isWalk ? shown(walked.before) : '',
    worst: isWalk ? shown(walked.worst) : '',
    morning: shown(woke?.morning ?? null),
  }
}

const sameWalk = (walked: WalkEntry | ZeroEntry | null, wanted: PaperWalked | null): boolean =>
  walked?.kind === 'walk' && wanted?.kind === 'walk'
    ? walked.minutes === wanted.minutes && walked.before === wanted.before && walked.worst === wanted.worst
    : (walked?.kind ?? null) === (wanted?.kind ?? null)

/** An id for what a row makes of one cell group: the same for the same content, so that sending twice stores once. */
export type PaperIds = (place: string, content: unknown) => string

/** What a row that was read changes of what stands there, as facts in order; none where it says the same. What was recorded
 * elsewhere is left alone. */
export function paperChanges(row: PaperRow, read: PaperRead, idOf: PaperIds): PaperFact[] {
  const { day, nextDay, walked, woke } = row
  const facts: PaperFact[] = []
  const first = (place: string, content: unknown) => {
    const id = idOf(`${day} ${place}`, content)
    return { id, entryId: id, replaces: null }
  }
  const next = (place: string, { id: replaces, entryId }: Entry, content: unknown) => ({
    ...{ id: idOf(`${day} ${place}`, { replaces, content }), entryId, replaces },
  })
  const takeBack = (place: string, entry: Entry) =>
    facts.push({ ...next(place, entry, null), kind: 'withdrawal' })
  if (row.elsewhere.walked.length === 0 && !sameWalk(walked, read.walked)) {
    const wanted = read.walked
    if (walked !== null && walked.kind !== wanted?.kind) takeBack('walked back', walked)
    if (wanted !== null) {
      const version = walked?.kind === wanted.kind ? next('walked', walked, wanted) : first('walked', wanted)
      facts.push({ ...version, ...wanted, day })
    }
  }
  if (row.elsewhere.woke === null && (woke?.morning ?? null) !== read.morning) {
    const { morning } = read
    if (morning !== null) {
      const version = woke === null ? first('woke', morning) : next('woke', woke, morning)
      facts.push({ ...version, kind: 'morning', day: nextDay, morning })
    } else if (woke !== null) takeBack('woke back', woke)
  }
  return facts
}
