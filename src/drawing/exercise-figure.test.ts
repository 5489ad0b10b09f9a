import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exerciseFigure, loopSeconds, momentAt, portraitPhase, stillPhases } from './exercise-figure'
import { figureKinds } from './figure-kinds'

const numbers = (d: string) => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text))
const phases = Array.from({ length: 60 }, (_, index) => index / 60)

describe.each(figureKinds)('the figure of %s', (kind) => {
  it('has as many parts at every moment, and all their numbers', () => {
    const tones = exerciseFigure(kind, 0).parts.map(({ tone }) => tone)
    for (const phase of phases) {
      const { parts } = exerciseFigure(kind, phase)
      expect(parts.map(({ tone }) => tone)).toEqual(tones)
      expect(parts.every(({ d }) => !/NaN|Infinity|undefined/.test(d))).toBe(true)
    }
  })

  it('is the same picture where the loop closes', () => {
    const [start, end] = [exerciseFigure(kind, 0), exerciseFigure(kind, 1 - 1e-9)]
    start.parts.forEach(({ tone, d }, index) => {
      if (tone === 'marks' || tone.startsWith('arrow') || tone === 'print') return
      const ends = (of: string) => [Math.min(...numbers(of)), Math.max(...numbers(of)), of.length > 0]
      const [[low, high], [lowest, highest]] = [ends(d), ends(end.parts[index]?.d ?? '')]
      if (d === '') return
      expect(Math.abs(Number(low) - Number(lowest))).toBeLessThan(0.15)
      expect(Math.abs(Number(high) - Number(highest))).toBeLessThan(0.15)
    })
  })

  it.each([0.1, 0.4])('keeps its head inside the picture, also on a step of %d m', (heightMetres) => {
    for (const phase of phases) {
      const { parts, viewBox } = exerciseFigure(kind, phase, { heightMetres })
      const top = Number(viewBox.split(' ')[1])
      // Nothing lies further to the left than the crown lies high: the least number is the highest point.
      const highest = Math.min(...parts.filter(({ tone }) => tone === 'near').flatMap(({ d }) => numbers(d)))
      expect(highest).toBeGreaterThan(top + 5)
    }
  })

  it('shows the right leg in the moving colour, and nothing of the left', () => {
    const moving = exerciseFigure(kind, 0).parts.filter(({ tone }) => tone === 'move')
    expect(moving).toHaveLength(2)
  })

  it('knows its moments', () => {
    expect(stillPhases(kind).map((phase) => momentAt(kind, phase))).toEqual([0, 1, 2, 3])
    expect(stillPhases(kind)).toContain(portraitPhase(kind))
    expect(loopSeconds(kind)).toBeGreaterThan(1.5)
    expect(loopSeconds(kind)).toBeLessThan(12)
  })
})

describe('to scale', () => {
  it.each([
    [0.1, 11.8],
    [0.15, 17.6],
    [0.4, 47.1],
  ])('a step of %d m is %d units high beside a person of 200', (heightMetres, units) => {
    const step = exerciseFigure('step-ups', 0, { heightMetres }).parts.find(({ tone }) => tone === 'prop')
    expect(step?.d).toContain(`v${units}`)
  })

  const weights = (kilograms: number, held: 'hands' | 'ankles' | 'chest') =>
    exerciseFigure('lunges', 0, { load: { kilograms, held } }).parts.filter(({ tone }) => tone === 'weight')

  it.each(['hands', 'chest'] as const)('eight times the weight at the %s is twice as thick', (held) => {
    const radius = (kilograms: number) =>
      Math.max(
        ...[...(weights(kilograms, held)[0]?.d ?? '').matchAll(/A([\d.]+)/g)].map(([, text]) => Number(text)),
      )
    expect(radius(1)).toBeGreaterThan(3)
    expect(Math.abs(radius(8) / radius(1) - 2)).toBeLessThan(0.05)
  })

  it('a cuff of eight times the weight is twice as long', () => {
    const long = (kilograms: number) => {
      const points = (weights(kilograms, 'ankles')[0]?.d ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[LAZ])/g)
      const heights = [...points].map(([, , y]) => Number(y))
      // Its rounded corners, of 2.2 units, stay as they are.
      return Math.max(...heights) - Math.min(...heights) - 4.4
    }
    expect(long(1)).toBeGreaterThan(3)
    expect(Math.abs(long(8) / long(1) - 2)).toBeLessThan(0.2)
  })

  it('is carried on both sides, a ball in the middle, and nothing where nothing is asked', () => {
    expect(weights(2, 'hands')).toHaveLength(2)
    expect(weights(2, 'ankles')).toHaveLength(2)
    expect(weights(2, 'chest')).toHaveLength(1)
    expect(weights(0, 'hands')).toHaveLength(0)
  })

  it('carries any load at any moment without a hole in its picture', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...figureKinds),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.constantFrom('hands' as const, 'ankles' as const, 'chest' as const),
        fc.double({ min: 0.02, max: 0.4, noNaN: true }),
        (kind, phase, kilograms, held, heightMetres) => {
          const { parts } = exerciseFigure(kind, phase, { heightMetres, load: { kilograms, held } })
          expect(parts.every(({ d }) => !/NaN|Infinity|undefined/.test(d))).toBe(true)
        },
      ),
    )
  })
})
