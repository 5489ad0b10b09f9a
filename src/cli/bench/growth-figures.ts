import type { GrowthJob } from '@/cli/bench/growth-jobs'
import { median } from '@/cli/bench/rounds'

/** Of a job at a size; of `memory` the size is the round after which it was read, and `ours_ms` null. */
export type GrowthFigure = {
  job: GrowthJob['name'] | 'memory'
  size: number
  ours_ms: number | null
  /** To 200 patients or 365 days; of `memory` to that after the first round. */
  ratio: number
  /** Of `memory` alone: resident, in MB of 1,000,000 bytes. */
  resident_mb?: number
}

/** What everything else is compared with. */
const USUAL = { 'caseload-first-page': 200, 'name-search': 200, year: 365 } as const

const rounded = (value: number) => Math.round(value * 1000) / 1000

/** Of the times of a job at a size, round by round in milliseconds: the median of each round's own median. */
export type Timed = { name: GrowthJob['name']; size: number; rounds: readonly (readonly number[])[] }

/** @throws Error where the usual size is not among them */
export function timeFigures(timed: readonly Timed[]): GrowthFigure[] {
  const middle = ({ rounds }: Timed) => median(rounds.map(median))
  return timed.map((one) => {
    const usual = timed.find(({ name, size }) => name === one.name && size === USUAL[name])
    if (usual === undefined) throw new Error(`${one.name} has nothing to be compared with`)
    return {
      job: one.name,
      size: one.size,
      ours_ms: rounded(middle(one)),
      ratio: rounded(middle(one) / middle(usual)),
    }
  })
}

/** @param residentMb after each round, of which there is at least one */
export function memoryFigures(residentMb: readonly number[]): GrowthFigure[] {
  const [first = Number.NaN] = residentMb
  const last = residentMb.at(-1) ?? first
  const figure = (size: number, mb: number) => {
    return {
      job: 'memory',
      size,
      ours_ms: null,
      ratio: rounded(mb / first),
      resident_mb: rounded(mb),
    } as const
  }
  return [figure(1, first), figure(residentMb.length, last)]
}
