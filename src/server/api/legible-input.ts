import { Refusal } from '@/domain/refusal'
import { t } from '@/server/api/trpc'

/** What no text column holds: the sign NUL, and half of a sign that is written in two parts. */
const ILLEGIBLE = /[\0\p{Cs}]/u

/** Path of the first text that cannot be stored as it came, or null. */
function illegibleAt(value: unknown, path: string[] = []): string | null {
  if (typeof value === 'string') return ILLEGIBLE.test(value) ? path.join('.') : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, one] of Object.entries(value)) {
    const found = illegibleAt(one, [...path, key])
    if (found !== null) return found
  }
  return null
}

/** Refuses at its field a text that the database could not keep, instead of failing on it. */
export const legibleInput = t.middleware(async ({ getRawInput, next }) => {
  // A call without input has an empty body, which is no JSON: whoever needs one refuses by its own schema.
  const field = illegibleAt(await getRawInput().catch(() => undefined))
  if (field !== null) throw new Refusal('invalid', field)
  return next()
})
