import { describe, expect, it } from 'vitest'
import { exampleDay, exampleDraft as draft, exampleStart as today } from '@/domain/example-facts'
import { checkDraft, readDraft } from '@/domain/programme-draft'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { ramp } from '@/domain/ramp'
import { Refusal } from '@/domain/refusal'

describe('a draft that can be published', () => {
  it.each<[string, Partial<ProgrammeDraft>]>([
    ['as it stands', {}],
    ['one rung', { rungs: [1] }],
    ['sixty rungs of two hours', { rungs: Array.from({ length: 60 }, () => 120) }],
    ['the published schedule', { rungs: ramp({ preset: 'nhlbi12' }), preset: 'nhlbi12' }],
    ['falling, with a reason', { rungs: [9, 7], fallingReason: 'Back after surgery' }],
    ['on Sundays alone', { weekdays: [7] }],
    ['nothing on top', { warmUpMinutes: 0, coolDownMinutes: 0 }],
    ['starting later', { startDay: exampleDay(30) }],
  ])('%s', (_what, change) => {
    expect(checkDraft({ ...draft, ...change }, today)).toBeNull()
    expect(readDraft({ ...draft, ...change }, today)).toEqual({ ...draft, ...change })
  })
})

describe('a draft that is refused', () => {
  it.each<[unknown, string, string]>([
    [{ startDay: exampleDay(-1) }, 'start-before-today', 'startDay'],
    [{ startDay: '2026-02-30' }, 'invalid', 'startDay'],
    [{ rungs: [] }, 'rung-out-of-bounds', 'rungs'],
    [{ rungs: [5, 0] }, 'rung-out-of-bounds', 'rungs.1'],
    [{ rungs: [5, -1] }, 'rung-out-of-bounds', 'rungs.1'],
    [{ rungs: [5, 7, 121] }, 'rung-out-of-bounds', 'rungs.2'],
    [{ rungs: [5.5] }, 'rung-out-of-bounds', 'rungs.0'],
    [{ rungs: ['five'] }, 'rung-out-of-bounds', 'rungs.0'],
    [{ rungs: Array.from({ length: 61 }, (_, index) => index + 1) }, 'too-many-rungs', 'rungs'],
    [{ rungs: [5, 9, 7] }, 'falling-needs-reason', 'fallingReason'],
    [{ rungs: [5, 9, 7], fallingReason: '   ' }, 'falling-needs-reason', 'fallingReason'],
    [{ weekdays: [] }, 'no-weekdays', 'weekdays'],
    [{ weekdays: [0] }, 'invalid', 'weekdays.0'],
    [{ weekdays: [1, 8] }, 'invalid', 'weekdays.1'],
    [{ weekdays: [1, 1] }, 'invalid', 'weekdays'],
    [{ weekdays: [3, 1] }, 'invalid', 'weekdays'],
    [{ warmUpMinutes: 31 }, 'minutes-out-of-range', 'warmUpMinutes'],
    [{ coolDownMinutes: -1 }, 'minutes-out-of-range', 'coolDownMinutes'],
    [{ screeningStatement: '' }, 'screening-missing', 'screeningStatement'],
    [{ screeningStatement: '  . ' }, 'screening-missing', 'screeningStatement'],
    [{ screeningStatement: 's'.repeat(1001) }, 'note-too-long', 'screeningStatement'],
    [{ preset: 'magic' }, 'invalid', 'preset'],
  ])('%o', (change, code, field) => {
    const refusal = checkDraft({ ...draft, ...(change as Partial<ProgrammeDraft>) }, today)
    expect([refusal?.code, refusal?.field]).toEqual([code, field])
  })

  it('names the rung that falls', () => {
    expect(checkDraft({ ...draft, rungs: [5, 9, 7, 3] }, today)?.details).toEqual({ rung: 3 })
  })

  it('is nothing at all', () => {
    expect(readDraft(null, today)).toBeInstanceOf(Refusal)
  })
})
