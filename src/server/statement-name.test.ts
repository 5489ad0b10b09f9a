import { expect, it } from 'vitest'
import { statementName } from '@/server/statement-name'

const long = (count: number) =>
  `select ${String(count)} as a_column_that_is_worth_planning, and as many words as it takes to be long`

it('is the same for the same text, another for another, and none once there are many', () => {
  const first = statementName({ sql: long(1) })
  expect(first).toMatch(/^[\w-]{32}$/)
  const names = Array.from({ length: 400 }, (_, count) => statementName({ sql: long(count) }))
  expect(names[1]).toBe(first)
  expect(new Set(names).size).toBe(301)
  expect(names.at(-1)).toBe('')
  expect(statementName({ sql: long(1) })).toBe(first)
})

it('is none of what begins or ends a transaction', () => {
  for (const sql of ['BEGIN', 'COMMIT', 'savepoint part']) expect(statementName({ sql })).toBe('')
})
