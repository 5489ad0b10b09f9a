import { expect, it } from 'vitest'
import { limb, sideFigure, walkingPose } from './body-pose'

it('a figure stands on the ground and keeps its head up', () => {
  const parts = sideFigure(walkingPose)
  expect(parts).toHaveLength(15)
  expect(parts.filter(({ tone }) => tone === 'move')).toHaveLength(3)
  expect(parts.every(({ d }) => !d.includes('NaN'))).toBe(true)
})

it('a limb of no length is still a shape', () => {
  expect(limb({ x: 0, y: 0 }, 5, { x: 0, y: 0 }, 3)).not.toContain('NaN')
})
