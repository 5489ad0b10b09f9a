import type { Instant } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { RecordScope } from '@/server/access/scope'
import { factDigest } from '@/server/use-cases/fact-digest'

/** 'before': the same fact had arrived already; it is acknowledged again and stored once. */
export type Acknowledged = { id: string; stored: 'now' | 'before'; serverTime: Instant }

/** Whether an answer acknowledges what had arrived before: nothing was kept anew. */
export const isKeptBefore = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'stored' in answer && answer.stored === 'before'

type Keeping = {
  /** True once it is stored; false where its id is there already; else why it is not kept. */
  keep: (digest: string) => Promise<boolean | Refusal>
  /** The digest of what this patient has under its id, or null. */
  there: () => Promise<string | null>
}

/**
 * Keeps a fact under the id that the phone gave it. Sent again, or by two sendings that meet, it is acknowledged each
 * time, also where the one could not be kept because of what the other had changed.
 * @throws Refusal same-id-other-content | not-found for an id that is somebody else's | what `keep` says
 */
export async function keptOnce(
  scope: RecordScope,
  fact: { id: string },
  { keep, there }: Keeping,
): Promise<Acknowledged> {
  const { id } = fact
  const digest = factDigest(fact)
  const kept = await keep(digest)
  if (kept === true) return { id, stored: 'now', serverTime: scope.now }
  const stored = await there()
  if (stored === null) throw kept === false ? new Refusal('not-found') : kept
  if (stored !== digest) throw new Refusal('same-id-other-content')
  return { id, stored: 'before', serverTime: scope.now }
}
