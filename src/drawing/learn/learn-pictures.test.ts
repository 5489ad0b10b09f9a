import { describe, expect, it } from 'vitest'
import { beforePicture } from './before-picture'
import { groundPicture } from './ground-picture'
import { posturePicture } from './posture-picture'
import { questionsPicture } from './questions-picture'
import { shoesPicture } from './shoes-picture'
import { stopPicture } from './stop-picture'
import { techniquePicture } from './technique-picture'
import { whyPicture } from './why-picture'

const pictures = {
  why: whyPicture(),
  posture: posturePicture(),
  technique: techniquePicture(),
  before: beforePicture(),
  shoes: shoesPicture(),
  ground: groundPicture(),
  questions: questionsPicture(),
  stop: stopPicture(),
}
/** A mark's largest radius, drawing units (learn.css). */
const LARGEST = 20

describe.each(Object.entries(pictures))('the picture of %s', (_name, picture) => {
  const { width, height, layers, marks, numbers } = picture

  it('has all its numbers, and something in the colour of what matters', () => {
    const parts = layers.flatMap((layer) => layer.parts)
    expect(parts.filter(({ d }) => /NaN|Infinity|undefined/.test(d))).toEqual([])
    expect(parts.some(({ tone }) => tone === 'move')).toBe(true)
  })

  it('keeps its marks inside, and apart at the largest text', () => {
    for (const { x, y } of [...marks.flatMap(({ at, to }) => [at, to]), ...numbers.map(({ at }) => at)]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
    }
    marks.forEach((mark, place) => {
      expect(Math.min(mark.at.x, width - mark.at.x)).toBeGreaterThanOrEqual(LARGEST)
      for (const other of marks.slice(place + 1))
        expect(Math.hypot(mark.at.x - other.at.x, mark.at.y - other.at.y)).toBeGreaterThan(2 * LARGEST)
    })
  })
})

describe('posture', () => {
  it('points from head to heel, in the order of its list', () => {
    const [chin, shoulder, elbow, tummy, heel, toe] = pictures.posture.marks.map(({ to }) => to)
    if (!chin || !shoulder || !elbow || !tummy || !heel || !toe) throw new Error('marks are missing')
    expect(chin.y).toBeLessThan(shoulder.y)
    expect(shoulder.y).toBeLessThan(elbow.y)
    expect(tummy.x).toBeGreaterThan(elbow.x)
    expect(heel.y).toBeGreaterThan(tummy.y)
    expect(toe.x).toBeLessThan(heel.x)
  })
})

describe('technique', () => {
  it('takes steps of one length', () => {
    const ruler = pictures.technique.layers.flatMap(({ parts }) => parts).at(-1)?.d ?? ''
    const heels = [...ruler.matchAll(/M(-?[\d.]+) [\d.]+v10/g)].map(([, x]) => Number(x))
    expect(heels).toHaveLength(5)
    const steps = heels.slice(1).map((x, place) => x - (heels[place] ?? 0))
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.2)
    expect(steps[0]).toBeGreaterThan(60)
  })
})

describe('questions', () => {
  it('rises with every rung, to just below its line of 30 minutes', () => {
    const parts = pictures.questions.layers.flatMap((layer) => layer.parts)
    const line = Number(/^M\d+ (-?[\d.]+)H/.exec(parts.find(({ tone }) => tone === 'arrow')?.d ?? '')?.[1])
    const rungs = parts.flatMap(({ d }) => /^M\d+ (-[\d.]+)h18v4/.exec(d)?.[1] ?? []).map(Number)
    expect(rungs).toHaveLength(12)
    expect(rungs).toEqual([...rungs].sort((a, b) => b - a))
    expect(Math.abs((rungs.at(-1) ?? 0) - line)).toBeLessThan(10)
  })
})
