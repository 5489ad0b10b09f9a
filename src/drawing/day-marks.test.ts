import { describe, expect, it } from 'vitest'
import { dayMarks, type DayColumn, type DrawnDay, type DrawnState } from './day-marks'

const column: DayColumn = { x: 100, width: 12, columnWidth: 18, top: 10, baseline: 210, perMinute: 5 }
const day = (state: DrawnState, more: Partial<DrawnDay> = {}): DrawnDay => ({
  state,
  minutes: 0,
  target: 12,
  stop: false,
  late: false,
  paper: false,
  ...more,
})
const looks = (drawn: DrawnDay, at: DayColumn = column) => dayMarks(drawn, at).map(({ look }) => look)

describe('dayMarks', () => {
  it.each([
    [day('done', { minutes: 12 }), ['done']],
    [day('partial', { minutes: 8 }), ['hatch', 'outline']],
    [day('zero'), ['zero']],
    [day('missing'), ['missing']],
    [day('pending'), ['pending']],
    [day('rest'), ['rest']],
    [day('rest', { minutes: 9 }), ['extra', 'rest']],
    [day('excused'), ['weave', 'pause']],
    [day('excused', { stop: true }), ['weave', 'stop']],
    [day('excused', { minutes: 5 }), ['weave', 'extra', 'pause']],
    [day('done', { minutes: 12, late: true }), ['done', 'late']],
    [day('zero', { paper: true }), ['zero', 'paper']],
    [day('done', { minutes: 12, late: true, paper: true }), ['done', 'late', 'paper']],
    [day('future'), []],
    [day('out'), []],
    [day('missing', { target: null }), []],
  ])('%j → %j', (drawn, expected) => {
    expect(looks(drawn)).toEqual(expected)
  })

  it('stands a bar as tall as its minutes, also above the target', () => {
    const [mark] = dayMarks(day('done', { minutes: 20 }), column)
    expect(mark).toMatchObject({ y: 110, height: 100 })
  })

  it('draws no entry as tall as the target: anything up to there may be true', () => {
    const [mark] = dayMarks(day('missing'), column)
    expect(mark).toMatchObject({ y: 150.6, height: 58.8 })
  })

  it('cuts a bar that is taller than the axis and says so', () => {
    const marks = dayMarks(day('done', { minutes: 1440 }), column)
    expect(marks.map(({ look }) => look)).toEqual(['done', 'break'])
    expect(marks[0]).toMatchObject({ y: 10, height: 200 })
  })

  it('leaves out patterns where they could not be seen, and keeps the shape', () => {
    expect(looks(day('partial', { minutes: 8 }), { ...column, width: 2, columnWidth: 3 })).toEqual([
      'outline',
    ])
  })
})
