import type { ZeroReason } from '@/domain/entry'
import type { Language } from '@/domain/person'
import type { PauseReason } from '@/domain/record'
import type { RequestReason } from '@/domain/pause-request'
import type { GateItem } from '@/domain/safety'
import type { VisitKind } from '@/domain/visit'
import type { DayOffset, ProgrammePlan, ScreeningPlan } from '@/cli/demo/programme-plan'

/** What somebody is like: probabilities, 0–1. */
export type Habits = {
  /** Walks on a day that is due. */
  walks: number
  /** Of the days not walked, says so. */
  saysNo: number
  /** Of the walks, falls short of the target. */
  partly: number
  mornings: number
  answersPain: number
  /** Writes the walk down on the next day. */
  late: number
  /** Walks on a rest day. */
  restWalk: number
  corrects: number
  withdraws: number
  /** Adds where it was felt, the ground, steps or a note. */
  tells: number
  /** When walks are written down: minute of the day. */
  minuteOfDay: number
  /** Why not, when not. */
  reasons: readonly [ZeroReason, ...ZeroReason[]]
}

/** Mean of the scores before a walk, gliding from `first` to `last` over the weeks; the rest is relative to it. */
export type PainCourse = {
  first: number
  last: number
  weeks: number
  /** Worst during a walk, above before. */
  rise: number
  /** Next morning, below (−) or above before. */
  morning: number
  noise: number
}

/** Of one day: minutes walked ('full' for what was asked, 'no' for "no walk today", null for nothing), before, worst, morning. */
export type ScriptedDay = readonly [
  minutes: number | 'full' | 'no' | null,
  before: number | null,
  worst: number | null,
  morning: number | null,
]

export type Persona = {
  key: string
  id: string | null
  name: string
  birthDate: string
  language: Language
  telephone: string | null
  email: string | null
  /** Key of the clinician who enrolled them and decides. */
  clinician: string
  enrolled: DayOffset
  /** Null: not yet. */
  joined: DayOffset | null
  programmes: readonly ProgrammePlan[]
  pain: PainCourse
  habits: Habits
  /** Times when somebody is not as usual; `pain` comes on top of the course. */
  spells: readonly { from: DayOffset; to: DayOffset; pain?: number; habits?: Partial<Habits> }[]
  /** Days that went just so, one after the other. */
  script: { from: DayOffset; days: readonly ScriptedDay[] } | null
  lateDays: readonly DayOffset[]
  /** Days of which nothing was written down until a much later one. */
  writtenLater: { days: readonly DayOffset[]; on: DayOffset } | null
  /** Null: confirmed on paper when the first programme was published. */
  screening: ScreeningPlan | null
  /** The clinician's word that exercises locked for falls may be done. */
  unlock: { day: DayOffset; reason: string } | null
  pauses: readonly { asked: DayOffset; from: DayOffset; to: DayOffset; reason: PauseReason; note: string }[]
  /** Asked for on the phone, not answered yet. */
  requests: readonly {
    asked: DayOffset
    minuteOfDay: number
    from: DayOffset
    to: DayOffset
    reason: RequestReason
    note: string
  }[]
  flares: readonly DayOffset[]
  /** Told on their day, without harm. */
  falls: readonly { day: DayOffset; minuteOfDay: number }[]
  stops: readonly {
    day: DayOffset
    minuteOfDay: number
    answer: GateItem | null
    lifted: { day: DayOffset; reason: string } | null
  }[]
  /** How they answer the outcome measures; null: they do not. */
  measures: {
    /** In their own words, with the first score and what it gains with each point that pain has fallen by. */
    activities: readonly { wording: string; first: number; perPoint: number }[]
    /** Days on which the clinician asks, beside those of the programme. */
    asked: readonly DayOffset[]
    /** After it they leave the questions unanswered; null: never. */
    until: DayOffset | null
  } | null
  /** Appointments, in that order: each planned on a day, held on another, with what is agreed and noted there. */
  visits: readonly {
    planned: DayOffset
    on: DayOffset
    minuteOfDay: number
    kind: VisitKind
    agreed: string
    note: string
  }[]
  review: {
    /** No week is decided between these days, both included: it waits. */
    waits: { from: DayOffset; to: DayOffset } | null
    /** On weekends too. */
    anyDay: boolean
    /** Weeks of the programme in which the clinician held although all was well, with the reason given. */
    holds: Readonly<Record<number, string>>
    /** The day on which the clinician took the latest decision back. */
    undone: DayOffset | null
  }
}
