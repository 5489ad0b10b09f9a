import { describe, expect, test } from 'vitest'
import { diaryPlan } from '@/domain/diary-plan'
import {
  exampleDay as day,
  exampleDecision,
  exampleId,
  exampleProgramme,
  exampleRecord,
  exampleStop,
} from '@/domain/example-facts'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { RecordFacts } from '@/domain/record'

const today = day(7)
const item = { ...prescribedExercise('side-steps'), itemId: exampleId(700), weekdays: [1, 3] as (1 | 3)[] }
const plan = (change: Partial<RecordFacts> = {}, from = today) =>
  diaryPlan(exampleRecord(today, change), from)
const kinds = (change: Partial<RecordFacts> = {}) => plan(change).days.map(({ kind }) => kind)

describe('two weeks of a printed diary', () => {
  test('ask the whole walk on the days of the programme, and rest on the others', () => {
    const { days, walks } = plan()
    expect(days).toHaveLength(14)
    expect(days[0]).toEqual({ day: today, kind: 'walk', minutes: 15 })
    expect(days[5]).toEqual({ day: day(12), kind: 'rest', minutes: null })
    expect(walks).toEqual([
      {
        from: today,
        minutes: 15,
        weekdays: [1, 2, 3, 4, 5],
        asked: { walk: exampleProgramme.walk, split: { warmUp: 5, brisk: 5, coolDown: 5 } },
      },
    ])
  })

  test('are empty before the programme, after its end and without one', () => {
    expect(plan({}, day(-4)).days.filter(({ kind }) => kind === 'none')).toHaveLength(4)
    const ended = plan({ programmes: [{ ...exampleProgramme, endDay: day(8) }] })
    expect(ended.days.filter(({ kind }) => kind === 'none')).toHaveLength(12)
    expect(plan({ programmes: [] }).walks).toEqual([])
  })

  test('ask nothing in a pause, nor from a stop on until it is lifted', () => {
    const pause = { id: 'p', from: day(8), to: day(9), reason: 'holiday', note: null, by: null } as const
    expect(kinds({ pauses: [pause] }).slice(0, 4)).toEqual(['walk', 'pause', 'pause', 'walk'])
    const programmes = [{ ...exampleProgramme, exercises: [item] }]
    const stopped = plan({ programmes, stops: [exampleStop(today)] })
    expect(new Set(stopped.days.map(({ kind }) => kind))).toEqual(new Set(['pause']))
    expect([stopped.walks, stopped.exercises]).toEqual([[], []])
  })

  test('follow a step that is decided already', () => {
    const { walks, days } = plan({ decisions: [exampleDecision(1, day(8))] })
    expect(walks.map(({ from, minutes }) => [from, minutes])).toEqual([
      [today, 15],
      [day(8), 17],
    ])
    expect(days.slice(0, 2).map(({ minutes }) => minutes)).toEqual([15, 17])
  })

  test('have the exercises in force with their dose, unless falls lock them', () => {
    const programmes = [{ ...exampleProgramme, exercises: [item] }]
    const { exercises, exercisesLocked } = plan({ programmes })
    expect(exercises).toEqual([{ item, rung: item.ladder[0], weekdays: [1, 3] }])
    expect(exercisesLocked).toBe(false)
    const fallen = { id: 'f', day: day(3), hurt: false, recordedAt: '', arrivedAt: '2026-03-05T08:00:00Z' }
    expect(plan({ programmes, falls: [fallen as never] })).toMatchObject({
      exercises: [],
      exercisesLocked: true,
    })
  })
})
