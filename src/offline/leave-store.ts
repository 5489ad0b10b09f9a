import type { PhoneStore } from '@/offline/phone-store'
import { unacknowledged } from '@/offline/queued-fact'

/**
 * Forgets the person, unless something is here that the clinic has not got and whose loss nobody agreed to: another tab
 * may have recorded while this one signed out. That stays, unseen, until the same person is back.
 * @param agreed ids of what may be lost
 */
export async function leaveStore(store: PhoneStore, agreed: readonly string[]): Promise<void> {
  const queue = await store.queue().catch(() => [])
  const isMore = unacknowledged(queue).some(({ fact }) => !agreed.includes(fact.id))
  if (isMore) await store.noteSession(true).catch(() => undefined)
  else await store.erase()
}
