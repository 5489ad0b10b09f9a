import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'

/** Why a code opens nothing, and the clinic to ask where it is known. */
export type CodeRefusal = { code: RefusalCode; clinicName: string | null; clinicTelephone: string | null }

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

const codeRefusal = (code: RefusalCode, details: Record<string, unknown>): CodeRefusal => ({
  code,
  clinicName: text(details['clinicName']),
  clinicTelephone: text(details['clinicTelephone']),
})

/** The refusal of an invitation as a page meets it; null for any other error. */
export function refusalBehind(error: unknown): CodeRefusal | null {
  const cause = error instanceof Error ? error.cause : null
  if (cause instanceof Refusal) return codeRefusal(cause.code, cause.details)
  // Whatever stands in the address that is no code was mistyped.
  return isBadInput(error) ? codeRefusal('invitation-unknown', {}) : null
}

const isBadInput = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'BAD_REQUEST'
