import { expect, it } from 'vitest'
import { statementName } from '@/server/statement-name'

it('is the same for the same text, another for another, and none once there are many', () => {
  const first = statementName({ sql: 'select 1' })
  expect(first).toMatch(/^[\w-]{32}$/)
  const names = Array.from({ length: 400 }, (_, count) => statementName({ sql: `select ${String(count)}` }))
  expect(names[1]).toBe(first)
  expect(new Set(names).size).toBe(301)
  expect(names.at(-1)).toBe('')
  expect(statementName({ sql: 'select 1' })).toBe(first)
})
