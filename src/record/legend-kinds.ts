import type { DayPicture } from '@/domain/day-picture'
import type { SwatchKind } from '@/ui/swatch'

const always: SwatchKind[] = ['done', 'partial', 'zero', 'missing', 'rest']

/** Which marks a range of days needs in its legend: the usual ones, and the rarer ones where they occur. The line of
 * what is asked has its words in the picture. */
export function legendKinds(days: readonly DayPicture[], pain: boolean): SwatchKind[] {
  const has = (test: (day: DayPicture) => boolean) => days.some(test)
  return [
    ...always.filter((kind) => kind !== 'rest' || has((day) => day.state === 'rest')),
    ...(has((day) => day.walkedOnRest) ? (['extra'] as const) : []),
    ...(has((day) => day.state === 'excused') ? (['excused'] as const) : []),
    ...(has((day) => day.stop) ? (['stop'] as const) : []),
    ...(has((day) => day.state === 'pending') ? (['pending'] as const) : []),
    ...(has((day) => day.late) ? (['late'] as const) : []),
    ...(pain ? (['pain'] as const) : []),
  ]
}
