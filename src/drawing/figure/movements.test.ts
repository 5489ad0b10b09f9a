import { describe, expect, it } from 'vitest'
import { figureKinds, type FigureKind } from '../figure-kinds'
import { sizes } from './body-sizes'
import { footRadii } from './foot-joints'
import { kneeBend } from './joint-angles'
import { movements } from './movements'
import { sides } from './pose'
import { skeleton, type Skeleton } from './skeleton'
import { dot, length, minus, type Place } from './space'

const count = 240
const heights = [0.1, 0.2, 0.4]
const loop = Array.from({ length: count + 1 }, (_, index) => index / count)
const far = (a: Place, b: Place) => length(minus(a, b))
const at = (kind: FigureKind, phase: number, step = 0.1) => skeleton(movements[kind].poseAt(phase, step))

describe.each(figureKinds)('%s', (kind) => {
  const { poseAt, travel, seconds, stills } = movements[kind]

  it('keeps the length of every bone, however high the step', () => {
    for (const step of heights) {
      for (const phase of loop) {
        const { legs, arms, hips, shoulders } = at(kind, phase, step)
        expect(far(hips, shoulders)).toBeCloseTo(sizes.spine, 6)
        for (const side of sides) {
          expect(far(legs[side].hip, legs[side].knee)).toBeCloseTo(sizes.thigh, 6)
          expect(far(legs[side].knee, legs[side].foot.ankle)).toBeCloseTo(sizes.shank, 6)
          expect(far(arms[side].shoulder, arms[side].elbow)).toBeCloseTo(sizes.upperArm, 6)
          expect(far(arms[side].elbow, arms[side].wrist)).toBeCloseTo(sizes.forearm, 6)
        }
      }
    }
  })

  it('bends no knee the wrong way, and none further than a person does', () => {
    for (const phase of loop) {
      const body = at(kind, phase)
      for (const side of sides) {
        const { hip, knee, foot } = body.legs[side]
        const line = minus(foot.ankle, hip)
        const share = dot(minus(knee, hip), line) / dot(line, line)
        const off = minus(minus(knee, hip), { x: line.x * share, y: line.y * share, z: line.z * share })
        expect(dot(off, foot.ahead)).toBeGreaterThanOrEqual(0)
        expect(kneeBend(body, side)).toBeLessThan(112)
      }
    }
  })

  it('lets no foot sink into the floor', () => {
    for (const phase of loop) {
      const { legs } = at(kind, phase)
      for (const side of sides) {
        const { heel, ball, toe } = legs[side].foot
        const lowest = Math.min(heel.z - footRadii.heel, ball.z - footRadii.ball, toe.z - footRadii.toe)
        expect(lowest).toBeGreaterThanOrEqual(-1e-9)
      }
    }
  })

  it('lets no foot slide while it stands', () => {
    for (const step of heights) {
      for (const side of sides) {
        let stands = 0
        for (const [index, phase] of loop.slice(1).entries()) {
          const before = poseAt(loop[index] ?? 0, step).feet[side]
          const here = poseAt(phase, step).feet[side]
          const standing = [0, step].some(
            (floor) => Math.max(Math.abs(before.z - floor), Math.abs(here.z - floor)) < 1e-9,
          )
          if (!standing) continue
          stands += 1
          expect(Math.hypot(here.x - before.x, here.y - before.y)).toBeLessThan(1e-6)
        }
        expect(stands).toBeGreaterThan(count / 8)
      }
    }
  })

  it('closes its loop and makes no jump', () => {
    const places = ({ hips, shoulders, head, legs, arms }: Skeleton): Place[] => [
      hips,
      shoulders,
      head,
      ...sides.flatMap((side) => [legs[side].knee, legs[side].foot.ankle, legs[side].foot.toe]),
      ...sides.flatMap((side) => [arms[side].elbow, arms[side].wrist]),
    ]
    const ends = [places(at(kind, 0)), places(at(kind, 1))] as const
    ends[0].forEach((place, index) => {
      const end = ends[1][index] ?? place
      expect(far(end, { ...place, x: place.x + travel })).toBeLessThan(1e-6)
    })
    // Nothing in these calm movements is faster than 3 m/s, or changes its speed by more than 70 m/s in a second.
    const beat = seconds / count
    const all = loop.map((phase) => places(at(kind, phase)))
    all.slice(2).forEach((now, index) => {
      const [first, before] = [all[index] ?? now, all[index + 1] ?? now]
      now.forEach((place, joint) => {
        const [a, b] = [first[joint] ?? place, before[joint] ?? place]
        expect(far(place, b) / beat).toBeLessThan(3)
        expect(length(minus(minus(place, b), minus(b, a))) / beat ** 2).toBeLessThan(70)
      })
    })
  })

  it('tells four moments in their order, and the right leg does the work', () => {
    expect([...stills].sort((a, b) => a - b)).toEqual(stills)
    const [left, right] = sides.map((side) =>
      loop.slice(1).reduce((way, phase, index) => {
        const [a, b] = [poseAt(loop[index] ?? 0, 0.1).feet[side], poseAt(phase, 0.1).feet[side]]
        return way + Math.hypot(b.x - a.x, b.y - a.y, b.z - a.z)
      }, 0),
    )
    expect(right ?? 0).toBeGreaterThanOrEqual((left ?? 0) * 0.98)
  })
})
