import { describe, expect, it } from 'vitest'
import type { FigureKind } from '../figure-kinds'
import { footRadii } from './foot-joints'
import { elbowBend, kneeBend } from './joint-angles'
import { movements } from './movements'
import { sides, type Side } from './pose'
import { skeleton } from './skeleton'

const loop = Array.from({ length: 481 }, (_, index) => index / 480)
const at = (kind: FigureKind, phase: number) => skeleton(movements[kind].poseAt(phase, 0.1))

describe('what a physiotherapist looks for', () => {
  it('walking: elbows about a right angle, arms against legs, knees like a walker', () => {
    for (const phase of loop) {
      const body = at('walking', phase)
      for (const side of sides) {
        expect(elbowBend(body, side)).toBeGreaterThan(72)
        expect(elbowBend(body, side)).toBeLessThan(102)
      }
    }
    const ahead = (phase: number, side: Side) => {
      const { arms, legs, hips } = at('walking', phase)
      return [arms[side].elbow.x - hips.x, legs[side].foot.ankle.x - hips.x]
    }
    for (const [phase, side] of [
      [0, 'right'],
      [0.5, 'left'],
    ] as const) {
      const [elbow, ankle] = ahead(phase, side)
      expect(elbow).toBeLessThan(0)
      expect(ankle).toBeGreaterThan(0.2)
    }
    const knees = [0, 0.12, 0.35, 0.6, 0.74].map((phase) =>
      Math.round(kneeBend(at('walking', phase), 'right')),
    )
    ;[
      [2, 12],
      [10, 22],
      [3, 12],
      [22, 42],
      [50, 68],
    ].forEach(([least, most], index) => {
      expect(knees[index]).toBeGreaterThanOrEqual(least ?? 0)
      expect(knees[index]).toBeLessThanOrEqual(most ?? 0)
    })
  })

  it('heel-toe walking: the heel lands before the other toes, with the toes up', () => {
    const pose = movements['heel-toe'].poseAt(0.38, 0.1)
    const { legs } = skeleton(pose)
    expect(pose.feet.right.pitch).toBeGreaterThan(20)
    expect(pose.feet.right.z).toBe(0)
    const gap = legs.right.foot.heel.x - footRadii.heel - (legs.left.foot.toe.x + footRadii.toe)
    expect(Math.abs(gap)).toBeLessThan(0.05)
  })

  it('backward walking: moves where the face does not point, toes first, after a look', () => {
    expect(movements.backward.travel).toBeLessThan(0)
    expect(movements.backward.poseAt(0.3, 0.1).headTurn).toBeGreaterThan(90)
    expect(movements.backward.poseAt(0.5, 0.1).feet.right.pitch).toBeLessThan(-20)
    for (const phase of loop) {
      expect(movements.backward.poseAt(phase, 0.1)).toMatchObject({ hipTurn: 0, bend: 0 })
    }
  })

  it('balance: hips over the left foot, the right foot just off the floor', () => {
    for (const phase of [0.3, 0.45, 0.6, 0.75]) {
      const { feet } = movements.balance.poseAt(phase, 0.1)
      const { hips } = at('balance', phase)
      expect(Math.abs(hips.y - feet.left.y)).toBeLessThan(0.04)
      expect(feet.right.z).toBeGreaterThan(0.02)
      expect(feet.right.z).toBeLessThan(0.1)
    }
  })

  it('lunges: both knees about a right angle, 30 cm from toes to heel, upright, held for 2 seconds', () => {
    const held = loop.filter((phase) => phase > 0.225 && phase < 0.315)
    for (const phase of held) {
      const body = at('lunges', phase)
      for (const side of sides) {
        expect(kneeBend(body, side)).toBeGreaterThan(80)
        expect(kneeBend(body, side)).toBeLessThan(105)
      }
      const { left, right } = body.legs
      const gap = right.foot.heel.x - footRadii.heel - (left.foot.toe.x + footRadii.toe)
      expect(gap).toBeGreaterThan(0.25)
      expect(gap).toBeLessThan(0.4)
      expect(right.knee.x).toBeLessThan(right.foot.toe.x + footRadii.toe)
      expect(body.up.z).toBeGreaterThan(0.998)
    }
  })

  it.each([0.1, 0.2, 0.4])('step-ups: over a step of %d m and back, wide on the far side', (step) => {
    const feet = (phase: number) => movements['step-ups'].poseAt(phase, step).feet
    expect(feet(0.23).right.z).toBeCloseTo(step, 9)
    expect(feet(0.23).left.z).toBe(0)
    expect(feet(0.62).left.z).toBeCloseTo(step, 9)
    expect(feet(0.62).right.z).toBe(0)
    expect(feet(0.62).right.y - feet(0.62).left.y).toBeGreaterThan(0.44)
  })
})
