import { createHash } from 'node:crypto'

/** A connection keeps each named statement for good. */
const MOST_NAMED = 300
/** Shorter ones are planned at once, and those that begin and end a transaction not at all. */
const LONG = 80

const names = new Map<string, string>()

/**
 * A name for a statement's text, the same for the same text: PostgreSQL then plans it once for a connection, where planning
 * may take several times as long as carrying it out. Empty, which is no name, once there are many: lists of every length
 * are statements of their own.
 */
export function statementName({ sql }: { sql: string }): string {
  if (sql.length < LONG) return ''
  const known = names.get(sql)
  if (known !== undefined || names.size >= MOST_NAMED) return known ?? ''
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32)
  names.set(sql, name)
  return name
}
