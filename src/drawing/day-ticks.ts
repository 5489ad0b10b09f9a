export interface TickDay {
  weekStart: boolean
  monthStart: boolean
  yearStart: boolean
}
export interface DayTick {
  place: number
  /** Whether every day is named below itself, or a line marks where a week or a month begins. */
  kind: 'each' | 'day' | 'month'
}

/** Drops ticks whose labels would touch the one before. */
function spaced(ticks: readonly DayTick[], step: number, width: number, days: number): DayTick[] {
  let free = -Infinity
  return ticks.filter(({ place }) => {
    const x = place * step
    if (x < free || days * step - x < width * 0.5) return false
    free = x + width
    return true
  })
}

/**
 * Where the days are named: each Monday while there is room, then every second, then months, then fewer months.
 * @param step pixels per day. @param labelWidth of the widest label, with its gap.
 */
export function dayTicks(days: readonly TickDay[], step: number, labelWidth: number): DayTick[] {
  const at = (test: (day: TickDay) => boolean, kind: DayTick['kind']): DayTick[] =>
    days.flatMap((day, place) => (test(day) ? [{ place, kind }] : []))
  if (step >= labelWidth) return days.map((_, place) => ({ place, kind: 'each' }))
  if (step * 7 >= labelWidth || days.length <= 35) {
    const mondays = spaced(
      at((day) => day.weekStart, 'day'),
      step,
      labelWidth,
      days.length,
    )
    return mondays.length > 0 || days.length === 0 ? mondays : [{ place: 0, kind: 'day' }]
  }
  const months = at((day) => day.monthStart, 'month')
  if (days.length < 70 || months.length < 2) {
    return spaced(
      at((day) => day.weekStart, 'day'),
      step,
      labelWidth,
      days.length,
    )
  }
  return spaced(months, step, labelWidth, days.length)
}
