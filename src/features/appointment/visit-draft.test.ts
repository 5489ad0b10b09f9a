import { expect, it } from 'vitest'
import { isVisitDraft, newVisitDraft, nextMoment } from './visit-draft'

it.each([
  ['', '', { at: null, missing: null }],
  ['2026-12-09', '11:45', { at: '2026-12-09T11:45:00.000Z', missing: null }],
  ['2026-07-09', '11:45', { at: '2026-07-09T10:45:00.000Z', missing: null }],
  ['2026-12-09', '', { at: null, missing: 'time' }],
  ['2026-12-09', '25:00', { at: null, missing: 'time' }],
  ['', '11:45', { at: null, missing: 'date' }],
  ['2026-02-30', '11:45', { at: null, missing: 'date' }],
])('%s at %s', (date, time, moment) => {
  expect(nextMoment({ date, time }, 'Europe/London')).toEqual(moment)
})

it('is known again as it was kept', () => {
  let count = 0
  const draft = newVisitDraft(() => String((count += 1)), 'planned')
  expect(draft.ids).toEqual({ visit: 'planned', note: '1', next: '2' })
  expect(isVisitDraft(JSON.parse(JSON.stringify(draft)))).toBe(true)
  expect(isVisitDraft({ ...draft, nextKind: 'letter' })).toBe(false)
})
