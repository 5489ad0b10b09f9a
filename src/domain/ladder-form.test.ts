import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exerciseKeys, exerciseLibrary } from '@/domain/exercise-library'
import { ladderRefusals } from '@/domain/ladder'
import {
  ladderFormOf,
  movedRung,
  nextRung,
  readRung,
  readRungs,
  rungFormSchema,
  typedRungs,
} from '@/domain/ladder-form'
import type { RungForm } from '@/domain/ladder-form'

const [rung = nextRung([])] = ladderFormOf(exerciseLibrary['step-ups'].ladder)
const refused = (change: Partial<RungForm>) =>
  ladderRefusals(typedRungs([{ ...rung, ...change }]), { field: 'ladder', mostLoadKg: 4.54 }).map(
    ({ code, field }) => [code, field],
  )

describe('a ladder as it is typed', () => {
  it.each(exerciseKeys)('%s comes back from the form as it went in', (key) => {
    const { ladder } = exerciseLibrary[key]
    expect(readRungs(ladderFormOf(ladder))).toEqual(ladder)
  })
  it.each<[Partial<RungForm>, string[][]]>([
    [{}, []],
    [{ dose: '' }, [['dose-missing', 'ladder.0.dose']]],
    [{ dose: '0' }, [['dose-missing', 'ladder.0.dose']]],
    [{ dose: '1.5' }, [['dose-missing', 'ladder.0.dose']]],
    [{ sets: '11' }, [['sets-out-of-range', 'ladder.0.sets']]],
    [{ load: 'heavy' }, [['invalid', 'ladder.0.load']]],
    [
      { load: '0' },
      [
        ['invalid', 'ladder.0.load'],
        ['invalid', 'ladder.0.load'],
      ],
    ],
    [{ load: '4,5' }, []],
    [{ load: '4.6' }, [['load-over-limit', 'ladder.0.load']]],
    [{ load: '10', loadUnit: 'lb' }, []],
    [{ load: '11', loadUnit: 'lb' }, [['load-over-limit', 'ladder.0.load']]],
    [{ height: '41' }, [['length-over-limit', 'ladder.0.height']]],
    [
      { dose: '', sets: '' },
      [
        ['sets-out-of-range', 'ladder.0.sets'],
        ['dose-missing', 'ladder.0.dose'],
      ],
    ],
  ])('%j', (change, expected) => {
    expect(refused(change)).toEqual(expected)
  })
  it('without a rung is refused as empty, and the next rung is as the last, without its reason', () => {
    expect(ladderRefusals(typedRungs([]), { field: 'ladder' })).toMatchObject([
      { code: 'ladder-empty', field: 'ladder' },
    ])
    expect(nextRung([{ ...rung, reason: 'Sore knee' }])).toEqual({ ...rung, reason: '' })
    expect(nextRung([]).dose).toBe('')
  })
  it('reads one rung as it reads a ladder of it, and none while a figure is missing', () => {
    expect([readRung(rung)]).toEqual(readRungs([rung]))
    expect(readRung({ ...rung, dose: '' })).toBeNull()
  })
  it.each<[place: number, by: -1 | 1, doses: string]>([
    [1, -1, '2 1 3'],
    [1, 1, '1 3 2'],
    [0, -1, '1 2 3'],
    [2, 1, '1 2 3'],
    [7, -1, '1 2 3'],
  ])('a rung at %i moved by %i leaves %s', (place, by, doses) => {
    const rungs = ['1', '2', '3'].map((dose) => ({ ...rung, dose, reason: `as ${dose}` }))
    const moved = movedRung(rungs, place, by)
    expect(moved.map(({ dose }) => dose).join(' ')).toBe(doses)
    // Whole rungs move, with what was written about them.
    expect(moved.every(({ dose, reason }) => reason === `as ${dose}`)).toBe(true)
  })
  it('is a form whatever is typed, and reads only what the rules let stand in shape', () => {
    const typed = fc.record({ sets: fc.string(), dose: fc.string(), load: fc.string(), reason: fc.string() })
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), (all) => {
        const rungs = all.map((one) => ({ ...rung, ...one }))
        expect(rungs.every((one) => rungFormSchema.safeParse(one).success)).toBe(true)
        const read = readRungs(rungs)
        if (read !== null)
          expect(read.map(({ dose }) => String(dose))).toEqual(rungs.map(({ dose }) => String(Number(dose))))
      }),
    )
  })
})
