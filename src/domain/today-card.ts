import type { DayState } from '@/domain/adherence'
import { localDay, localMinuteOfDay, NOON } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { excuseOn } from '@/domain/day-picture'
import type { WalkEntry, ZeroReason } from '@/domain/entry'
import { flareOn, inTwo } from '@/domain/flare-plan'
import type { FlareNow, FlarePlan } from '@/domain/flare-plan'
import { lastChangeOf } from '@/domain/last-change'
import type { LastChange } from '@/domain/last-change'
import { median } from '@/domain/pain'
import { requestsToTell } from '@/domain/pause-request'
import type { RequestStanding } from '@/domain/pause-request'
import { firstDayOf, weekOf } from '@/domain/programme'
import type { ProgrammeFacts } from '@/domain/programme'
import { pauseOn, pausesAhead, pausesIn } from '@/domain/record'
import type { Pause, PauseReason, RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import type { RungInForce } from '@/domain/rung-in-force'
import type { StopFacts } from '@/domain/stop'
import type { AskedWalk } from '@/domain/walk-manner'

export type TodayPhase = 'none' | 'unscreened' | 'waiting' | 'active' | 'stopped' | 'ended'
export type TodayCard = {
  day: CalendarDay
  /** In force, else the next one to start, else the last one; null where nothing is prescribed. */
  programmeId: string | null
  /** none: nothing prescribed · unscreened: waits for the screening to be signed · waiting: starts later · stopped: an open safety stop, whatever else holds */
  phase: TodayPhase
  state: DayState
  startDay: CalendarDay | null
  endDay: CalendarDay | null
  minutesDone: number
  /** Whole-walk minutes asked today; null when none are (rest, excused, stopped, nothing prescribed). */
  minutesAsked: number | null
  /** Of the rung in force, whatever the day asks; null without one. */
  targetMinutes: number | null
  /** How the walk of the rung in force is meant; its minutes do not part while a flare plan makes two walks of it. */
  asked: AskedWalk | null
  rung: number | null
  rungs: number
  week: number | null
  morningDue: boolean
  morning: number | null
  zero: { reason: ZeroReason | null } | null
  excusedFor: PauseReason | 'stop' | null
  /** Last day of the pause of that day, included; null while it is open, and without one. */
  excusedUntil: CalendarDay | null
  /** The next pause that is to come, agreed at the clinic. */
  pauseAhead: Pause | null
  /** Pauses that the patient asked for and has still to hear of, the latest first. */
  requests: RequestStanding[]
  /** The one of them whose pause today lies in. */
  pausedBy: RequestStanding | null
  /** Last day of the programme in force, where nothing follows it; null while it stays open. */
  endsOn: CalendarDay | null
  openStop: StopFacts | null
  lastChange: LastChange | null
  /** The flare plan that is on today. */
  flare: FlarePlan | null
  /** The flare that is on today, with its plan or without one. */
  declared: FlareNow | null
  /** Whether "My back has flared up" can be said today. */
  mayFlare: boolean
  /** The median of the last seven walks, else the target; null without either. */
  usualMinutes: number | null
  /** For "Log N min": what is left of the target, or all of it where nothing is; first, of a flare plan, the first walk. */
  logMinutes: number | null
}

/** Everything that Today shows, at that moment, in the patient's zone. */
export function todayCard(record: RecordFacts, at: Instant): TodayCard {
  const day = localDay(at, record.timeZone)
  const [today] = recordDays(record, { from: day, to: day }, day)
  if (today === undefined) throw new RangeError(`no such day: ${day}`)
  const { state, minutes, rung, walks, zero, morning } = today
  const programme = programmeOn(record.programmes, day, rung?.programmeId ?? null)
  const openStop = record.stops.findLast(({ liftedAt }) => liftedAt === null) ?? null
  const target = rung?.minutes ?? null
  const declared = flareOn(record, day)
  const pause = pauseOn(pausesIn(record), day)
  const requests = requestsToTell(record.requests, day)
  const flare = declared?.plan ?? null
  const isAsked = state !== 'rest' && state !== 'excused'
  // A pause is said on a rest day too.
  const isExcused = state === 'excused' || state === 'rest'
  const isMorning = localMinuteOfDay(at, record.timeZone) < NOON
  return {
    day,
    programmeId: programme?.id ?? null,
    phase: openStop === null ? phaseOf(programme, day, rung !== null) : 'stopped',
    state,
    startDay: programme === null ? null : firstDayOf(programme),
    endDay: programme?.endDay ?? null,
    minutesDone: minutes,
    minutesAsked: isAsked ? target : null,
    targetMinutes: target,
    asked: programme === null || rung === null ? null : askedWalk(programme, rung, flare !== null),
    rung: rung?.rung ?? null,
    rungs: programme?.rungs.length ?? 0,
    week:
      rung === null || programme === null || programme.courseStart === null
        ? null
        : weekOf(programme.courseStart, day),
    morningDue: isMorning && rung !== null && openStop === null && walks.length === 0 && morning === null,
    morning: morning?.morning ?? null,
    zero: zero === null ? null : { reason: zero.reason },
    excusedFor: isExcused ? excuseOn(record, day) : null,
    excusedUntil: isExcused ? (pause?.to ?? null) : null,
    pauseAhead: pausesAhead(record.pauses, day)[0] ?? null,
    requests,
    pausedBy: isExcused ? (requests.find(({ request }) => request.id === pause?.id) ?? null) : null,
    endsOn:
      rung !== null && programme?.id === record.programmes.at(-1)?.id ? (programme?.endDay ?? null) : null,
    openStop,
    lastChange: programme === null ? null : lastChangeOf(record, programme.id),
    flare,
    declared,
    mayFlare: declared === null && rung !== null,
    usualMinutes: usualMinutes(record, day) ?? target,
    logMinutes: target === null ? null : logMinutes(target, minutes, flare !== null),
  }
}

function askedWalk(programme: ProgrammeFacts, rung: RungInForce, isFlaring: boolean): AskedWalk {
  const { walk, warmUpMinutes: warmUp, coolDownMinutes: coolDown } = programme
  return { walk, split: isFlaring ? null : { warmUp, brisk: rung.briskMinutes, coolDown } }
}

function logMinutes(target: number, done: number, isFlaring: boolean): number {
  if (isFlaring && done === 0) return inTwo(target)[0] ?? target
  return target > done ? target - done : target
}

function phaseOf(programme: ProgrammeFacts | null, day: CalendarDay, isActive: boolean): TodayPhase {
  if (programme === null) return 'none'
  if (isActive) return 'active'
  if (programme.activeFrom === null) return 'unscreened'
  return programme.activeFrom > day ? 'waiting' : 'ended'
}

/** The programme of the rung in force, else the next one to start, else the last one. */
function programmeOn(
  programmes: readonly ProgrammeFacts[],
  day: CalendarDay,
  id: string | null,
): ProgrammeFacts | null {
  if (id !== null) return programmes.find((programme) => programme.id === id) ?? null
  const byStart = [...programmes].sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1))
  return byStart.find((one) => one.activeFrom === null || one.activeFrom > day) ?? byStart.at(-1) ?? null
}

const latestFirst = (a: WalkEntry, b: WalkEntry) =>
  a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.firstRecordedAt < b.firstRecordedAt ? 1 : -1

/** The median of the last seven walks up to a day, rounded half up; null without a walk. */
function usualMinutes(record: RecordFacts, day: CalendarDay): number | null {
  const walks = record.entries.filter(
    (entry): entry is WalkEntry => entry.kind === 'walk' && entry.day <= day,
  )
  const usual = median(
    walks
      .sort(latestFirst)
      .slice(0, 7)
      .map(({ minutes }) => minutes),
  )
  return usual === null ? null : Math.round(usual)
}
