import { refusalCodes } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { CallFailed } from '@/trpc/call-failed'

/** A refusal as it travels: the code, the field that it concerns ('rungs.3'), and its figures. */
export type RefusalFacts = { code: RefusalCode; field: string | null; details: Record<string, unknown> }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isCode = (value: unknown): value is RefusalCode => refusalCodes.some((code) => code === value)

/** A call that failed, the phone's or the desk's; the desk's is known by its name, since its package is not for phones. */
const isFailedCall = (error: unknown): error is Error & { data?: unknown } =>
  error instanceof CallFailed || (error instanceof Error && error.name === 'TRPCClientError')

/** The refusal that the server answered with; null for any other error. */
export function refusalOf(error: unknown): RefusalFacts | null {
  if (!isFailedCall(error)) return null
  const { data } = error
  if (!isRecord(data) || !isRecord(data['refusal'])) return null
  const { code, field, details } = data['refusal']
  if (!isCode(code)) return null
  return { code, field: typeof field === 'string' ? field : null, details: isRecord(details) ? details : {} }
}

/** Nobody answered in our language: the server is down, a proxy spoke for it, or the network is gone. */
export const isUnreachable = (error: unknown): boolean => isFailedCall(error) && !isRecord(error.data)

/** The session is over; what was typed waits in this tab until somebody signs in again. */
export function isSignedOut(error: unknown): boolean {
  const code = refusalOf(error)?.code
  return code === 'unauthenticated' || code === 'session-ended' || code === 'access-ended'
}

/** The key of the sentence that an error is told with, under `errors` in the catalogue. */
export function errorCodeOf(error: unknown): RefusalCode | 'unreachable' | 'unknown' {
  return refusalOf(error)?.code ?? (isUnreachable(error) ? 'unreachable' : 'unknown')
}
