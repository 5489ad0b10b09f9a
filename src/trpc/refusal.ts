import { TRPCClientError } from '@trpc/client'
import { refusalCodes } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'

/** A refusal as it travels: the code, the field that it concerns ('rungs.3'), and its figures. */
export type RefusalFacts = { code: RefusalCode; field: string | null; details: Record<string, unknown> }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isCode = (value: unknown): value is RefusalCode => refusalCodes.some((code) => code === value)

/** The refusal that the server answered with; null for any other error. */
export function refusalOf(error: unknown): RefusalFacts | null {
  if (!(error instanceof TRPCClientError)) return null
  const data: unknown = error.data
  if (!isRecord(data) || !isRecord(data['refusal'])) return null
  const { code, field, details } = data['refusal']
  if (!isCode(code)) return null
  return { code, field: typeof field === 'string' ? field : null, details: isRecord(details) ? details : {} }
}

/** Nobody answered in our language: the server is down, a proxy spoke for it, or the network is gone. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof TRPCClientError && !isRecord(error.data as unknown)

/** The session is over; what was typed waits in this tab until somebody signs in again. */
export function isSignedOut(error: unknown): boolean {
  const code = refusalOf(error)?.code
  return code === 'unauthenticated' || code === 'session-ended' || code === 'access-ended'
}

/** The key of the sentence that an error is told with, under `errors` in the catalogue. */
export function errorCodeOf(error: unknown): RefusalCode | 'unreachable' | 'unknown' {
  return refusalOf(error)?.code ?? (isUnreachable(error) ? 'unreachable' : 'unknown')
}
