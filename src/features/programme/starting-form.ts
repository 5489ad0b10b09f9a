import type { CalendarDay } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import { usualSettings } from '@/domain/pain'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { Prescription } from '@/domain/programme'
import type { ProgrammeTemplate } from '@/domain/programme-template'
import { ramp } from '@/domain/ramp'
import { plainWalk } from '@/domain/walk-manner'
import type { ProgrammeForm } from './programme-form'

/** What a programme prescribes, without when and for whom. */
export type Plan = Pick<
  Prescription,
  'rungs' | 'startRung' | 'weekdays' | 'warmUpMinutes' | 'coolDownMinutes' | 'preset' | 'walk'
> & {
  exercises: Omit<ExerciseItem, 'itemId'>[]
  settings: Prescription['settings']
  flarePlan: boolean
  /** Why a rung is lower than the one before, where it was written down. */
  fallingReason?: string | null
}

const blankPlan: Plan = {
  rungs: ramp({ preset: 'nhlbi12' }),
  startRung: 1,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  warmUpMinutes: 5,
  coolDownMinutes: 5,
  preset: 'nhlbi12',
  walk: plainWalk,
  exercises: [],
  settings: usualSettings,
  flarePlan: false,
}

/** The published schedule and nothing beside it. */
export const blankForm = (today: CalendarDay, basedOn: string | null = null): ProgrammeForm =>
  formOf(blankPlan, { origin: '', today, newId: () => '', basedOn })

export const templatePlan = ({ walk, exercises, settings, flarePlan }: ProgrammeTemplate): Plan => {
  const { rungs, weekdays, warmUpMinutes, coolDownMinutes, preset, ...manner } = walk
  return {
    ...{ rungs, weekdays, warmUpMinutes, coolDownMinutes, preset, settings, flarePlan },
    startRung: 1,
    walk: manner,
    exercises: exercises.map(({ key, weekdays: days, startRung }) => ({
      ...prescribedExercise(key),
      weekdays: days,
      startRung,
    })),
  }
}

/** A form that begins a course with a plan, today; exercises get ids of their own. */
export function formOf(
  plan: Plan,
  by: { origin: string; today: CalendarDay; newId: () => string; basedOn?: string | null },
): ProgrammeForm {
  const { rungs, settings, walk } = plan
  return {
    origin: by.origin,
    preset: plan.preset,
    goodDay: '',
    badDay: '',
    from: String(rungs[0] ?? 8),
    to: String(rungs.at(-1) ?? 30),
    steps: String(rungs.length),
    rungs: rungs.map(String),
    startRung: plan.startRung,
    weekdays: [...plan.weekdays],
    warmUp: String(plan.warmUpMinutes),
    coolDown: String(plan.coolDownMinutes),
    kind: walk.kind,
    cadence: walk.cadence === null ? '' : String(walk.cadence),
    surface: walk.surface,
    ground: walk.ground,
    exercises: plan.exercises.map((one) => ({ ...one, itemId: by.newId() })),
    startDay: by.today,
    endDay: '',
    isOpen: true,
    greenMax: String(settings.greenMax),
    amberMax: String(settings.amberMax),
    highBaseline: settings.highBaseline,
    flarePlan: plan.flarePlan,
    hasApproval: false,
    upToRung: String(rungs.length),
    untilDay: '',
    continues: null,
    basedOn: by.basedOn ?? null,
    fallingReason: plan.fallingReason ?? '',
    changeReason: '',
    screening: '',
  }
}
