import { tenth } from './path-text'

type Targets = readonly (number | null)[]

/** The step line over all days: level while the target stays, upright where it changes, broken where none is in force. */
export function targetPath(
  targets: Targets,
  left: number,
  step: number,
  yOf: (minutes: number) => number,
): string {
  let d = ''
  let before: number | null = null
  for (const [place, target] of targets.entries()) {
    const x = tenth(left + place * step)
    if (target !== before) {
      if (before !== null) d += `H${x}`
      if (target !== null) d += before === null ? `M${x} ${tenth(yOf(target))}` : `V${tenth(yOf(target))}`
    }
    before = target
  }
  return before === null ? d : `${d}H${tenth(left + targets.length * step)}`
}

/** Days on which a target begins or changes. */
export const targetChanges = (targets: Targets): { place: number; minutes: number }[] =>
  targets.flatMap((target, place) =>
    target !== null && (place === 0 || target !== targets[place - 1]) ? [{ place, minutes: target }] : [],
  )

export interface PlacedLabel {
  place: number
  minutes: number
  x: number
  /** The label's foot. */
  y: number
}

/**
 * Puts each target's number where the line changes, above every bar that it would cover. A number that would touch the
 * one before it is left out: the line and the axis still say it.
 * @param heights what stands on each day in minutes (the higher of bar and target).
 * @param widthOf the label's width in pixels.
 */
export function targetLabels(input: {
  targets: Targets
  heights: readonly number[]
  left: number
  step: number
  yOf: (minutes: number) => number
  widthOf: (minutes: number, first: boolean) => number
  right: number
}): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  let free = -Infinity
  targetChanges(input.targets).forEach(({ place, minutes }, order) => {
    const width = input.widthOf(minutes, order === 0)
    const x = Math.max(input.left + 2, Math.min(input.left + place * input.step + 2, input.right - width))
    if (x < free) return
    const covered = Math.max(1, Math.ceil((width + 2) / input.step))
    const from = Math.max(0, Math.floor((x - input.left) / input.step))
    const highest = Math.max(minutes, ...input.heights.slice(from, from + covered + 1))
    placed.push({ place, minutes, x: tenth(x), y: tenth(input.yOf(highest) - 6) })
    free = x + width + 6
  })
  return placed
}
