import * as z from 'zod/mini'
import { refusalOf } from '@/trpc/refusal'

const detailsSchema = z.object({ by: z.string(), at: z.string() })

/** Who decided the same week first, and when, where a call was refused for that; null of any other error. */
export function decidedFirst(error: unknown): { by: string; at: string } | null {
  const refusal = refusalOf(error)
  const details = detailsSchema.safeParse(refusal?.details)
  return refusal?.code === 'week-decided' && details.success ? details.data : null
}
