import type { Ladder } from '@/cli/simulate/engine'
import { ramp } from '@/domain/ramp'

export const linear12: Ladder = {
  name: '8 to 30 min, 12 rungs',
  rungs: ramp({ preset: 'linear', from: 8, to: 30, weeks: 12 }),
  easyMinutes: 0,
}
/** Asks for a whole walk of 30 minutes from its eighth rung on. */
export const nhlbi12: Ladder = {
  name: 'nhlbi12, 5 + 5 min easy',
  rungs: ramp({ preset: 'nhlbi12' }),
  easyMinutes: 5,
}
