import { refusalOf } from '@/trpc/refusal'

/** Who decided the same week first, and when, where a call was refused for that; null of any other error. */
export function decidedFirst(error: unknown): { by: string; at: string } | null {
  const refusal = refusalOf(error)
  const { by, at } = refusal?.details ?? {}
  const isTold = refusal?.code === 'week-decided' && typeof by === 'string' && typeof at === 'string'
  return isTold ? { by, at } : null
}
