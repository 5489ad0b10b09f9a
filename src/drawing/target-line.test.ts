import { describe, expect, it } from 'vitest'
import { targetChanges, targetLabels, targetPath } from './target-line'

const yOf = (minutes: number) => 100 - minutes

describe('targetPath', () => {
  it('steps where the target changes', () => {
    expect(targetPath([8, 8, 10], 0, 10, yOf)).toBe('M0 92H20V90H30')
  })
  it('breaks where no target is in force', () => {
    expect(targetPath([null, 8, null, 10], 0, 10, yOf)).toBe('M10 92H20M30 90H40')
  })
  it('draws nothing of nothing', () => {
    expect(targetPath([null, null], 0, 10, yOf)).toBe('')
  })
})

describe('targetChanges', () => {
  it('names the first and each change, also after a gap', () => {
    expect(targetChanges([8, 8, 10, null, 10]).map(({ place }) => place)).toEqual([0, 2, 4])
  })
})

describe('targetLabels', () => {
  const input = { left: 0, step: 10, yOf, right: 200, widthOf: () => 14 }
  it('stands clear of the bars beside it', () => {
    const [label] = targetLabels({ ...input, targets: [8, 8, 8], heights: [8, 20, 8] })
    expect(label?.y).toBe(74)
  })
  it('leaves out a number that would touch the one before', () => {
    const labels = targetLabels({
      ...input,
      targets: [8, 10, 12, 12, 12, 14],
      heights: [8, 10, 12, 12, 12, 14],
    })
    expect(labels.map(({ minutes }) => minutes)).toEqual([8, 12, 14])
  })
  it('stays inside the picture', () => {
    const [, last] = targetLabels({
      ...input,
      right: 60,
      targets: [8, 8, 8, 8, 8, 10],
      heights: [8, 8, 8, 8, 8, 10],
    })
    expect((last?.x ?? 0) + 14).toBeLessThanOrEqual(60)
  })
})
