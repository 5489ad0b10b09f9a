import type { ClinicExerciseContent } from '@/domain/clinic-exercise'
import { usualSettings } from '@/domain/pain'
import type { TemplateContent } from '@/domain/template-content'
import { plainWalk } from '@/domain/walk-manner'
import { exerciseItem } from '@/server/testing/patients'

/** An exercise of a clinic's own. */
export function clinicExercise(change: Partial<ClinicExerciseContent> = {}): ClinicExerciseContent {
  const { level, unit, perSide, balance, discGate, maxLoadKg, ladder } = exerciseItem()
  return {
    figure: null,
    ...{ level, unit, perSide, balance, discGate, maxLoadKg, ladder },
    words: {
      name: 'Heel raises',
      why: 'Stronger calves push you on.',
      steps: ['Hold the counter.', 'Rise on your toes.'],
      cues: ['Tall, not forward.'],
      cautions: [],
      link: null,
    },
    ...change,
  }
}

/** A whole programme to begin from. */
export function templateContent(change: Partial<TemplateContent> = {}): TemplateContent {
  const { itemId: _, ...exercise } = exerciseItem()
  return {
    rungs: [8, 10, 12],
    startRung: 1,
    weekdays: [1, 3, 5],
    warmUpMinutes: 2,
    coolDownMinutes: 2,
    preset: 'hand',
    walk: plainWalk,
    exercises: [exercise],
    settings: usualSettings,
    flarePlan: true,
    fallingReason: null,
    ...change,
  }
}
