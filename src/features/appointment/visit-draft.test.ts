import { expect, it } from 'vitest'
import { heldAs, isVisitDraft, newVisitDraft } from './visit-draft'

it('is known again as it was kept', () => {
  let count = 0
  const draft = heldAs(
    newVisitDraft(() => String((count += 1))),
    { visitId: 'planned', kind: 'telephone' },
  )
  expect(draft.kind).toBe('telephone')
  expect(draft.ids).toEqual({ visit: 'planned', note: '2', next: '3' })
  expect(isVisitDraft(JSON.parse(JSON.stringify(draft)))).toBe(true)
  expect(isVisitDraft({ ...draft, nextKind: 'letter' })).toBe(false)
})
