import { factId } from '@/cli/demo/dice'
import type { Dice } from '@/cli/demo/dice'
import type { Habits } from '@/cli/demo/persona'
import { addDays, epochMs, instantAt, instantOf } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { isLate } from '@/domain/entry'
import type { EntryVersion } from '@/domain/entry'
import type { Language } from '@/domain/person'

export type Writing = {
  /** Names the day's facts, so that their ids agree between runs. */
  name: string
  day: CalendarDay
  timeZone: string
  language: Language
  habits: Habits
  /** The day on which everything of the day is written down, when it is a later one. */
  writtenOn: CalendarDay | null
}

/** A version that says which day it is about, a withdrawal too. */
export type MadeVersion = EntryVersion & { day: CalendarDay }
export type WrittenWalk = Extract<MadeVersion, { kind: 'walk' }>

export const minutesAfter = (at: Instant, minutes: number): Instant =>
  instantOf(epochMs(at) + Math.round(minutes * 60_000))

const SOON = 0.05

/** Minutes or pain put right, or a walk that was logged twice and taken back. */
export function secondThoughts(throws: Dice, walk: WrittenWalk, writing: Writing): MadeVersion[] {
  // A walk that is still on its way is left alone: nothing may arrive before what it corrects.
  const isThere = walk.arrivedAt <= minutesAfter(walk.recordedAt, 1)
  const { habits } = writing
  if (throws.chance(habits.corrects)) return isThere ? corrections(throws, walk, writing) : []
  return throws.chance(habits.withdraws) && isThere ? loggedTwice(throws, walk, writing) : []
}

function corrections(throws: Dice, walk: WrittenWalk, writing: Writing): MadeVersion[] {
  const { name, day, timeZone } = writing
  const versions: WrittenWalk[] = []
  let last = walk
  for (let left = throws.chance(0.3) ? 2 : 1; left > 0; left -= 1) {
    const soon = minutesAfter(last.recordedAt, throws.whole(2, 50))
    const slept = instantAt(addDays(day, 1), throws.whole(7 * 60, 9 * 60), timeZone)
    const recordedAt = throws.chance(0.4) && slept > soon ? slept : soon
    last = {
      ...last,
      id: factId(`${name}/again ${left} ${walk.id}`, recordedAt),
      replaces: last.id,
      recordedAt,
      arrivedAt: minutesAfter(recordedAt, SOON),
      late: isLate(day, recordedAt, timeZone),
      minutes: Math.max(1, last.minutes + throws.pick([-2, -1, 1, 2, 3])),
      worst: last.worst ?? throws.whole(2, 4),
    }
    versions.push(last)
  }
  return versions
}

function loggedTwice(throws: Dice, walk: WrittenWalk, writing: Writing): MadeVersion[] {
  const { name, day, timeZone, language } = writing
  const recordedAt = minutesAfter(walk.recordedAt, 1)
  const id = factId(`${name}/twin ${walk.id}`, recordedAt)
  const twin: WrittenWalk = {
    ...walk,
    id,
    entryId: id,
    recordedAt,
    arrivedAt: minutesAfter(recordedAt, SOON),
    startedAt: walk.startedAt === null ? null : minutesAfter(recordedAt, -walk.minutes),
  }
  const takenBack = minutesAfter(recordedAt, throws.whole(1, 30))
  return [
    twin,
    {
      id: factId(`${name}/taken back ${id}`, takenBack),
      entryId: id,
      replaces: id,
      day,
      kind: 'withdrawal',
      recordedAt: takenBack,
      arrivedAt: minutesAfter(takenBack, SOON),
      timeZone,
      late: isLate(day, takenBack, timeZone),
      recordedBy: 'patient',
      recordedByName: null,
      why: language === 'es' ? 'Lo anoté dos veces.' : 'I logged it twice.',
    },
  ]
}
