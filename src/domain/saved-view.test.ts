import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyone } from '@/domain/caseload-filter'
import { Refusal } from '@/domain/refusal'
import {
  isNewView,
  MOST_VIEWS,
  readViews,
  savedViewSchema,
  viewAddress,
  viewOf,
  withView,
} from '@/domain/saved-view'
import type { SavedView } from '@/domain/saved-view'

const idOf = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`
const view = (n: number, change: Partial<SavedView> = {}): SavedView => ({
  id: idOf(n),
  name: `View ${String(n)}`,
  show: 'needs',
  reason: 'silent',
  owner: null,
  sort: 'name',
  ...change,
})
const refusal = (work: () => unknown) => {
  try {
    work()
  } catch (fault) {
    if (fault instanceof Refusal) return fault.code
    throw fault
  }
  return null
}

describe('a view', () => {
  it.each([
    ['Monday calls', true],
    ['x'.repeat(40), true],
    ['🐙'.repeat(40), true],
    ['x'.repeat(41), false],
    ['   ', false],
    ['two\nlines', false],
  ])('may be called %j: %s', (name, expected) => {
    expect(savedViewSchema.safeParse(view(1, { name })).success).toBe(expected)
  })

  it('leads to its address, and is known again there, whatever is searched', () => {
    expect(viewAddress(view(1))).toBe('/caseload?show=needs&reason=silent&sort=name')
    expect(viewAddress(view(1, { owner: 'mine' }))).toBe(
      '/caseload?show=needs&reason=silent&owner=mine&sort=name',
    )
    expect(viewOf([view(1)], { ...everyone, ...view(1), owner: 'mine' })).toBeNull()
    const filter = { search: 'ruth', show: 'needs', reason: 'silent', owner: null, sort: 'name' } as const
    expect(viewOf([view(1)], filter)?.id).toBe(idOf(1))
    expect(isNewView([view(1)], filter)).toBe(false)
    expect(isNewView([], filter)).toBe(true)
    expect(isNewView([], { ...everyone, search: 'ruth' })).toBe(false)
  })
})

describe('keeping one more', () => {
  const full = Array.from({ length: MOST_VIEWS }, (_, n) => view(n))
  it.each([
    ['sent twice', [view(1)], view(1), null, 1],
    ['another', [view(1)], view(2), null, 2],
    ['under the same id something else', [view(1)], view(1, { sort: 'need' }), 'same-id-other-content', null],
    ['under a name that is taken', [view(1)], view(2, { name: 'VIEW 1' }), 'view-name-taken', null],
    ['the thirteenth', full, view(13), 'too-many-views', null],
    ['the twelfth again', full, view(11), null, 12],
  ])('%s', (_, views, one, code, count) => {
    expect(refusal(() => withView(views, one))).toBe(code)
    if (count !== null) expect(withView(views, one)).toHaveLength(count)
  })
})

describe('what was kept', () => {
  it('is read as it was written', () => {
    const views = fc.array(fc.nat({ max: 99 }).map((n) => view(n)))
    fc.assert(
      fc.property(views, (kept) => {
        expect(readViews(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
      }),
    )
  })
  it.each([null, {}, 'views', [1], [{ ...view(1), show: 'gone' }]])('%j is no view', (kept) => {
    expect(readViews(kept)).toEqual([])
  })
})
