import { describe, expect, it } from 'vitest'
import { exampleDraft, exampleId, exampleStart } from '@/domain/example-facts'
import type { ExerciseItem } from '@/domain/exercise-item'
import { exerciseLibrary } from '@/domain/exercise-library'
import { isLoaded } from '@/domain/rung'
import { checkDraft } from '@/domain/programme-draft'
import { programmeTemplates, templateKeys } from '@/domain/programme-template'
import type { ProgrammeTemplate, TemplateKey } from '@/domain/programme-template'

const named = programmeTemplates.map((template) => [template.key, template] as const)
const of = (key: TemplateKey) => {
  const found = programmeTemplates.find((template) => template.key === key)
  if (found === undefined) throw new Error(`no template ${key}`)
  return found
}

/** The exercise as a programme holds it. */
function itemOf(
  { key, weekdays, startRung }: ProgrammeTemplate['exercises'][number],
  place: number,
): ExerciseItem {
  const { level, unit, perSide, balance, maxLoadKg, ladder, needsClearanceWithDisc } = exerciseLibrary[key]
  const kind = { figure: key, level, unit, perSide, balance, maxLoadKg, words: null }
  const discGate = needsClearanceWithDisc !== 'never'
  const prescribed = { ladder: [...ladder], startRung, weekdays }
  return { ...kind, discGate, ...prescribed, itemId: exampleId(place), exercise: key, version: 1 }
}

it('are six, each once', () => {
  expect(programmeTemplates.map(({ key }) => key)).toEqual([...templateKeys])
  expect(new Set(templateKeys).size).toBe(6)
})

describe.each(named)('the template %s', (_key, { walk, exercises, settings, flarePlan }) => {
  it('can be published as it is', () => {
    const { rungs, weekdays, warmUpMinutes, coolDownMinutes, preset, ...manner } = walk
    const minutes = { rungs, weekdays, warmUpMinutes, coolDownMinutes, preset }
    const draft = { ...exampleDraft, ...minutes, walk: manner, settings, flarePlan, fallingReason: null }
    expect(checkDraft({ ...draft, exercises: exercises.map(itemOf) }, exampleStart)).toBeNull()
  })

  it('rises, in steps of three minutes at most', () => {
    walk.rungs.slice(1).forEach((rung, index) => {
      const rise = rung - (walk.rungs[index] ?? 0)
      expect(rise).toBeGreaterThanOrEqual(1)
      expect(rise).toBeLessThanOrEqual(3)
    })
  })

  it('begins each exercise once, on a rung of its ladder and without a load', () => {
    const keys = exercises.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { key, startRung, weekdays } of exercises) {
      const rung = exerciseLibrary[key].ladder[startRung - 1]
      expect(rung && isLoaded(rung)).toBe(false)
      expect(weekdays.length).toBeGreaterThan(0)
      expect(weekdays).toEqual([...new Set(weekdays)].sort((a, b) => a - b))
    }
  })

  it('keeps its thresholds within the bounds of the rules', () => {
    const { greenMax, amberMax } = settings
    expect([0, 1, 2, 3]).toContain(greenMax)
    expect(amberMax).toBeGreaterThan(greenMax)
    expect(amberMax).toBeLessThanOrEqual(8)
  })
})

describe('the whole walk', () => {
  it.each<[TemplateKey, number, number]>([
    ['gentle-start', 7, 19],
    ['standard-12-weeks', 15, 40],
    ['after-a-long-break', 12, 30],
    ['older-and-unsteady', 4, 12],
    ['keep-going-at-30', 30, 30],
    ['treadmill', 15, 30],
  ])('of %s goes from %d to %d minutes', (key, from, to) => {
    const { rungs, warmUpMinutes, coolDownMinutes } = of(key).walk
    const whole = rungs.map((rung) => rung + warmUpMinutes + coolDownMinutes)
    expect([whole[0], whole.at(-1)]).toEqual([from, to])
  })
})

it('asks somebody unsteady for nothing advanced, and less pain', () => {
  const { exercises, settings, walk } = of('older-and-unsteady')
  expect(exercises.map(({ key }) => exerciseLibrary[key].level)).toEqual(['basic'])
  expect(exercises.map(({ key }) => key)).not.toContain('backward')
  expect([settings.amberMax, walk.surface, walk.ground]).toEqual([4, 'indoors', 'flat'])
})

it('never asks for backward walking beside a treadmill', () => {
  expect(of('treadmill').exercises.map(({ key }) => key)).not.toContain('backward')
})
