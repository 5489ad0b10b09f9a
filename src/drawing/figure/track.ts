/** What one quantity is at some phases of the loop, from 0 to below 1, in order. */
export type Keys = readonly (readonly [phase: number, value: number])[]

/**
 * A smooth way through the keys, which begins again with every loop: it rests between equal neighbours, never
 * overshoots, and has no corners (cubic, with the slopes of Fritsch and Carlson).
 * @param rise what one whole loop adds, such as the way walked.
 */
export function track(keys: Keys, rise = 0): (phase: number) => number {
  const count = keys.length
  const key = (index: number): readonly [number, number] => {
    const loops = Math.floor(index / count)
    const [phase, value] = keys[index - loops * count] ?? [0, 0]
    return [phase + loops, value + loops * rise]
  }
  const slope = (index: number): number => {
    const [before, here, after] = [key(index - 1), key(index), key(index + 1)]
    const [widthA, widthB] = [here[0] - before[0], after[0] - here[0]]
    const [a, b] = [(here[1] - before[1]) / widthA, (after[1] - here[1]) / widthB]
    if (a * b <= 0) return 0
    const [weightA, weightB] = [widthA + 2 * widthB, 2 * widthA + widthB]
    return (weightA + weightB) / (weightB / a + weightA / b)
  }
  return (phase) => {
    const loops = Math.floor(phase)
    const inside = phase - loops
    let index = count - 1
    while (index >= 0 && (keys[index]?.[0] ?? 0) > inside) index -= 1
    const [from, a] = key(index)
    const [to, b] = key(index + 1)
    const width = to - from
    const t = (inside - from) / width
    const [t2, t3] = [t * t, t * t * t]
    const way =
      (2 * t3 - 3 * t2 + 1) * a +
      (t3 - 2 * t2 + t) * width * slope(index) +
      (3 * t2 - 2 * t3) * b +
      (t3 - t2) * width * slope(index + 1)
    return way + loops * rise
  }
}
