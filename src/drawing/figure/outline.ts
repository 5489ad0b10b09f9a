import { tenth, type Point } from '../path-text'

/** A round piece of a body, in drawing units. */
export interface Disc extends Point {
  radius: number
}

const at = ({ x, y }: Point) => `${tenth(x)} ${tenth(y)}`
const arc = (radius: number, large: boolean, to: Point) =>
  `A${tenth(radius)} ${tenth(radius)} 0 ${large ? 1 : 0} 1 ${at(to)}`
/** A bow from one point to the next, its slopes given by the points around them. */
function bow(before: Point, from: Point, to: Point, after: Point): string {
  const control = (near: Point, a: Point, b: Point, sign: number) =>
    at({ x: near.x + (sign * (b.x - a.x)) / 6, y: near.y + (sign * (b.y - a.y)) / 6 })
  return `C${control(from, before, to, 1)} ${control(to, from, after, -1)} ${at(to)}`
}

/** A closed line without corners through all points. */
export function smooth(points: readonly Point[]): string {
  const count = points.length
  const point = (index: number): Point => points[(index + count) % count] ?? { x: 0, y: 0 }
  const bows = points.map((here, index) => bow(point(index - 1), here, point(index + 1), point(index + 2)))
  return `M${at(point(0))}${bows.join('')}Z`
}

/** A limb along one bone that swells and narrows, round at both ends. */
export function limb(discs: readonly Disc[]): string {
  const [first, last] = [discs[0], discs.at(-1)]
  if (!first || !last) return ''
  const along = Math.atan2(last.y - first.y, last.x - first.x)
  const [cos, sin] = [Math.cos(along), Math.sin(along)]
  const rim = (sign: number) =>
    discs.map(({ x, y, radius }) => ({ x: x - sign * radius * sin, y: y + sign * radius * cos }))
  const side = (points: readonly Point[]) =>
    points
      .slice(1)
      .map((to, index) => {
        const from = points[index] ?? to
        return bow(points[index - 1] ?? from, from, to, points[index + 2] ?? to)
      })
      .join('')
  const [there, back] = [rim(-1), rim(1).toReversed()]
  const [start, turned] = [there[0], back[0]]
  if (!start || !turned) return ''
  return `M${at(start)}${side(there)}${arc(last.radius, false, turned)}${side(back)}${arc(first.radius, false, start)}Z`
}

const corners = 40
/** Machines differ in the last digit of a sine: beyond this one no decision is left to it. */
const settled = (value: number) => Math.round(value * 1e5) / 1e5
const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

const alike = (a: Disc, b: Disc) =>
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.radius - b.radius)) < 1e-6

const towards = (step: number): Point => {
  const angle = (2 * Math.PI * step) / corners
  return { x: Math.cos(angle), y: Math.sin(angle) }
}
const steps = Array.from({ length: corners }, (_, index) => index)
/** Where a corner lies from the middle of a disc, and the direction half way to it from the corner before. */
const [spokes, halfWays] = [steps.map(towards), steps.map((step) => towards(step - 0.5))]
const halfWayOut = Math.cos(Math.PI / corners)

/** @returns which disc's corners reach farthest in a direction half way between two of them; of equals the first */
function farthest(discs: readonly Disc[], direction: Point): number {
  let [best, most] = [0, -Infinity]
  for (const [index, { x, y, radius }] of discs.entries()) {
    const reach = settled(x * direction.x + y * direction.y + radius * halfWayOut)
    if (reach > most) [best, most] = [index, reach]
  }
  return best
}

/** The corners that a skin may touch: a disc that reaches farthest on both sides of a spoke hides all others there. */
function outerCorners(discs: readonly Disc[]): (Point & { disc: Disc })[] {
  const winners = halfWays.map((direction) => farthest(discs, direction))
  return spokes.flatMap((out, index) => {
    const [before, after] = [winners[index] ?? 0, winners[(index + 1) % corners] ?? 0]
    const seen = before === after ? discs.slice(before, before + 1) : discs
    return seen.map((disc) => ({
      disc,
      x: settled(disc.x + disc.radius * out.x),
      y: settled(disc.y + disc.radius * out.y),
    }))
  })
}

/** The tight skin around all discs. */
export function skin(discs: readonly Disc[]): string {
  const points = outerCorners(
    discs.filter((disc, index) => discs.findIndex((other) => alike(disc, other)) === index),
  ).sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (ordered: typeof points) => {
    const hull: typeof points = []
    for (const point of ordered) {
      for (;;) {
        const [a, b] = [hull.at(-2), hull.at(-1)]
        if (!a || !b || turn(a, b, point) > 0) break
        hull.pop()
      }
      hull.push(point)
    }
    return hull.slice(0, -1)
  }
  const hull = [...half(points), ...half(points.toReversed())]
  const start = hull[0]
  if (!start) return ''
  // A run of corners on one disc is one arc.
  const way = hull.map((to, index) => {
    const from = hull[index - 1]
    if (from?.disc !== to.disc) return index === 0 ? '' : `L${at(to)}`
    return hull[index + 1]?.disc === to.disc && index % 8 !== 0 ? '' : arc(to.disc.radius, false, to)
  })
  return `M${at(start)}${way.join('')}Z`
}
