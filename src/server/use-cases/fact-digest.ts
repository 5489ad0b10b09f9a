import { createHash } from 'node:crypto'

/** SHA-256 of a fact, whatever the order of its fields: the same id with the same content is the same fact sent twice. */
export const factDigest = (fact: object): string => createHash('sha256').update(canonical(fact)).digest('hex')

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}
