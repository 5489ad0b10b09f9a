import { refusalOf } from '@/trpc/refusal'

/** Who decided the same week, or signed the same appointment, first, and when, where a call was refused for that; null of any other error. */
export function decidedFirst(error: unknown): { by: string; at: string } | null {
  const refusal = refusalOf(error)
  const { by, at } = refusal?.details ?? {}
  const isFirst = refusal?.code === 'week-decided' || refusal?.code === 'visit-finished'
  const isTold = isFirst && typeof by === 'string' && typeof at === 'string'
  return isTold ? { by, at } : null
}
