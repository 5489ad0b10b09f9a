import type { DayPicture } from '@/domain/day-picture'
import type { SwatchKind } from '@/ui/swatch'

/** What of a day a mark tells; a day that does not say how it was written down was usual. */
type Marked = Pick<DayPicture, 'state' | 'walkedOnRest' | 'stop'> & { late?: boolean; paper?: boolean }

/** The rarer marks, shown where they occur. */
const rarer: { kind: SwatchKind; dense: SwatchKind | null; occurs: (day: Marked) => boolean }[] = [
  { kind: 'rest', dense: null, occurs: (day) => day.state === 'rest' },
  { kind: 'extra', dense: 'dense-extra', occurs: (day) => day.walkedOnRest },
  { kind: 'excused', dense: 'excused', occurs: (day) => day.state === 'excused' },
  { kind: 'stop', dense: 'stop', occurs: (day) => day.stop },
  { kind: 'pending', dense: null, occurs: (day) => day.state === 'pending' },
  { kind: 'late', dense: null, occurs: (day) => day.late === true },
  { kind: 'paper', dense: null, occurs: (day) => day.paper === true },
]

/** Which marks a range of days needs in its legend.
 * @param pain the large picture, which shows pain and writes its words at the line of what is asked; small bars do
 * neither. @param dense the form of many days, in which states are told by shades and lanes. */
export function legendKinds(days: readonly Marked[], pain: boolean, dense = false): SwatchKind[] {
  const usual: SwatchKind[] = dense
    ? ['done', 'dense-partial', 'lane-zero', 'lane-missing']
    : ['done', 'partial', 'zero', 'missing']
  const others = rarer.flatMap((mark) => {
    const kind = dense ? mark.dense : mark.kind
    return kind && days.some(mark.occurs) ? [kind] : []
  })
  return [...usual, ...others, pain ? 'pain' : 'target']
}
