import { hatchLines } from './hatch'
import type { Box, Mark } from './mark'
import { tenth } from './path-text'

export type DrawnState =
  | 'done'
  | 'partial'
  | 'zero'
  | 'missing'
  | 'pending'
  | 'rest'
  | 'excused'
  | 'future'
  | 'out'

export interface DrawnDay {
  state: DrawnState
  minutes: number
  /** Minutes asked; null where nothing is. */
  target: number | null
  stop: boolean
  late: boolean
  /** Something of it was typed in from a printed diary. */
  paper: boolean
}

/** Where a day stands: the bar's left edge and width inside its column, pixels per minute above the baseline. */
export interface DayColumn {
  x: number
  width: number
  columnWidth: number
  top: number
  baseline: number
  perMinute: number
}

/** Below this width a bar holds no pattern: its marks are simplified (see dense-days.ts). */
const patternWidth = 3.2

const bar = (look: Mark['look'], column: DayColumn, minutes: number, inset = 0): Mark => {
  const height = Math.min(minutes * column.perMinute, column.baseline - column.top)
  return {
    look,
    shape: 'rect',
    x: tenth(column.x + inset),
    y: tenth(column.baseline - height + inset),
    width: tenth(Math.max(column.width - 2 * inset, 0.8)),
    height: tenth(Math.max(height - 2 * inset, 1)),
    radius: Math.min(1.5, column.width / 4),
  }
}

const path = (look: Mark['look'], d: string): Mark => ({ look, shape: 'path', d })

const middle = (column: DayColumn) => tenth(column.x + column.width / 2)

function partial(column: DayColumn, minutes: number): Mark[] {
  const outline = bar('outline', column, minutes, 0.6)
  if (outline.shape !== 'rect' || column.width < patternWidth) return [outline]
  return [path('hatch', hatchLines(outline, Math.min(3.6, Math.max(2.6, column.width / 2.6)))), outline]
}

function zero(column: DayColumn): Mark {
  const radiusX = tenth(Math.max(1.4, Math.min(column.width / 2 - 0.5, 3.3)))
  return {
    look: 'zero',
    shape: 'ellipse',
    x: middle(column),
    y: tenth(column.baseline - 5.7),
    radiusX,
    radiusY: 4.4,
  }
}

const dash = (column: DayColumn, y: number): Mark => {
  const half = Math.min(2.6, Math.max(1, column.width / 2))
  return path('rest', `M${tenth(middle(column) - half)} ${tenth(y)}h${tenth(2 * half)}`)
}

/** A red octagon that stands on the baseline. */
export function octagon(x: number, bottom: number, size: number): Mark {
  const side = tenth(size * 0.4)
  const cut = tenth(size * 0.3)
  const left = tenth(x - size / 2 + cut)
  return path(
    'stop',
    `M${left} ${tenth(bottom - size)}h${side}l${cut} ${cut}v${side}l${-cut} ${cut}h${-side}l${-cut} ${-cut}v${-side}z`,
  )
}

const columnBox = ({ x, width, columnWidth, top, baseline }: DayColumn): Box => ({
  x: x - (columnWidth - width) / 2,
  y: top,
  width: columnWidth,
  height: baseline - top,
})

function excused(day: DrawnDay, column: DayColumn): Mark[] {
  const marks: Mark[] = [path('weave', hatchLines(columnBox(column), 6, false))]
  if (day.minutes > 0) marks.push(bar('extra', column, day.minutes, 0.6))
  const foot = column.baseline - 4
  const half = Math.min(2.2, column.columnWidth / 4)
  if (!day.stop && column.width >= patternWidth) {
    marks.push(path('pause', `M${tenth(middle(column) - half)} ${tenth(foot - 6)}v6m${tenth(2 * half)} -6v6`))
  }
  return marks
}

function marksOfState(day: DrawnDay, column: DayColumn): Mark[] {
  const target = day.target ?? 0
  switch (day.state) {
    case 'done':
      return [bar('done', column, day.minutes)]
    case 'partial':
      return partial(column, day.minutes)
    case 'zero':
      return [zero(column)]
    case 'missing':
      return target > 0 ? [bar('missing', column, target, 0.6)] : []
    case 'pending':
      return target > 0 ? [bar('pending', column, target, 0.75)] : []
    case 'excused':
      return excused(day, column)
    case 'rest':
      return day.minutes > 0
        ? [bar('extra', column, day.minutes, 0.6), dash(column, column.baseline + 4.5)]
        : [dash(column, column.baseline - 3)]
    case 'future':
    case 'out':
      return day.minutes > 0 ? [bar('extra', column, day.minutes, 0.6)] : []
  }
}

/** A bar taller than the axis is torn open near its top: its number is then written beside it. */
export const isCut = (minutes: number, column: DayColumn): boolean =>
  minutes * column.perMinute > column.baseline - column.top + 0.5

/** One day in the chart's grammar. */
export function dayMarks(day: DrawnDay, column: DayColumn): Mark[] {
  const marks = marksOfState(day, column)
  if (isCut(day.minutes, column)) {
    const y = tenth(column.top + 9)
    const third = tenth(column.width / 3)
    marks.push(path('break', `M${tenth(column.x - 1)} ${y}l${third} -4l${third} 4l${tenth(third + 2)} -4`))
  }
  if (day.stop)
    marks.push(octagon(middle(column), column.baseline - 1.5, Math.min(11, column.columnWidth + 3)))
  // How it came in stands below the baseline; two such marks stand beside each other.
  const foot = column.baseline + (day.state === 'rest' && day.minutes > 0 ? 12 : 9)
  const apart = day.late && day.paper ? 4.5 : 0
  if (day.late) marks.push(lateMark(middle(column) - apart, foot))
  if (day.paper) marks.push(paperMark(middle(column) + apart, foot))
  return marks
}

/** A small triangle. */
const lateMark = (x: number, foot: number): Mark =>
  path('late', `M${tenth(x - 3.5)} ${tenth(foot)}l3.5 -5.5 3.5 5.5z`)

/** A small sheet with a folded corner. */
export const paperMark = (x: number, foot: number): Mark =>
  path('paper', `M${tenth(x - 2.9)} ${tenth(foot)}v-7.2h3.4l2.4 2.4v4.8z`)
