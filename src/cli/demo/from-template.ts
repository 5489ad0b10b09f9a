import type { ProgrammePlan } from '@/cli/demo/programme-plan'
import { usualSettings } from '@/domain/pain'
import { programmeTemplates } from '@/domain/programme-template'
import type { TemplateKey } from '@/domain/programme-template'
import { ramp } from '@/domain/ramp'
import { plainWalk } from '@/domain/walk-manner'

/** The template that the first clinic wrote for itself. */
export const harbourWall = {
  rungs: ramp({ preset: 'linear', from: 10, to: 30, weeks: 9 }),
  startRung: 1,
  weekdays: [1, 2, 3, 4, 5, 6] as const,
  warmUpMinutes: 2,
  coolDownMinutes: 2,
  preset: 'linear' as const,
  walk: plainWalk,
  exercises: [],
  settings: usualSettings,
  flarePlan: true,
}

type Days = Pick<ProgrammePlan, 'published' | 'start'>

/** A programme that was begun from one of our templates and published as it stands there. */
export function fromTemplate(key: TemplateKey, days: Days): ProgrammePlan {
  const template = programmeTemplates.find((one) => one.key === key)
  if (template === undefined) throw new RangeError(`no such template: ${key}`)
  const { rungs, weekdays, warmUpMinutes, coolDownMinutes, preset, ...walk } = template.walk
  if (warmUpMinutes !== coolDownMinutes) throw new RangeError(`${key} begins and ends unlike`)
  return {
    ...days,
    ...{ preset, rungs, weekdays, walk },
    easyMinutes: warmUpMinutes,
    fallingReason: null,
    exercises: template.exercises.map((one) => ({
      key: one.key,
      weekdays: one.weekdays,
      does: 0.8,
      partly: 0.1,
      rise: 0,
    })),
    settings: template.settings,
    flarePlan: template.flarePlan,
  }
}

/** One that was begun from the clinic's own template. */
export const fromHarbourWall = (days: Days): ProgrammePlan => ({
  ...days,
  ...{ preset: harbourWall.preset, rungs: harbourWall.rungs, weekdays: harbourWall.weekdays },
  easyMinutes: harbourWall.warmUpMinutes,
  fallingReason: null,
  flarePlan: harbourWall.flarePlan,
})
