import type { GrowthFigure } from '@/cli/bench/growth-figures'
import { growthLimitOf } from '@/cli/bench/limits'

const HEAD = ['Job', 'Size', 'Ours', 'Times the usual', 'Limit'] as const

const units = { 'caseload-first-page': 'patients', 'name-search': 'patients', year: 'days' } as const

const sizeOf = ({ job, size }: GrowthFigure) =>
  job === 'memory' ? `round ${String(size)}` : `${size.toLocaleString('en-GB')} ${units[job]}`

/** The lines of a Markdown table, one for each figure. */
export function growthTable(figures: readonly GrowthFigure[]): string[] {
  const rows = figures.map((figure) => {
    const { ours_ms, resident_mb, ratio } = figure
    const ours =
      ours_ms === null ? `${(resident_mb ?? Number.NaN).toFixed(0)} MB` : `${ours_ms.toFixed(1)} ms`
    return [figure.job, sizeOf(figure), ours, ratio.toFixed(2), String(growthLimitOf(figure) ?? '')]
  })
  const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |`
  return [
    line(HEAD),
    line(
      HEAD.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ]
}
