import type { RecordedFact } from '@/domain/stop'
import type { Delivery } from '@/offline/outbox'
import type { ReadAnswer } from '@/offline/phone'
import { phoneClient } from '@/trpc/phone-client'
import { isSignedOut, isUnreachable, refusalOf } from '@/trpc/refusal'

/** Longer than a slow network needs, short enough for a person who waits. */
const PATIENCE_MS = 12_000
const soon = () => ({ signal: AbortSignal.timeout(PATIENCE_MS) })

function send(fact: RecordedFact): Promise<unknown> {
  const { record } = phoneClient
  switch (fact.kind) {
    case 'walk':
      return record.logWalk.mutate(fact, soon())
    case 'zero':
      return record.sayNoWalk.mutate(fact, soon())
    case 'morning':
      return record.answerMorning.mutate(fact, soon())
    case 'withdrawal':
      return record.withdrawEntry.mutate(fact, soon())
    case 'stop':
      return record.reportStop.mutate(fact, soon())
    case 'stop-answer':
      return record.answerStop.mutate(fact, soon())
  }
}

/** Sends one fact. Never rejects: every outcome is a value. */
export async function deliverFact(fact: RecordedFact): Promise<Delivery> {
  try {
    await send(fact)
    return { kind: 'stored' }
  } catch (error) {
    if (isSignedOut(error)) return { kind: 'sign-in' }
    const refusal = refusalOf(error)
    if (refusal === null) return { kind: isUnreachable(error) ? 'unreachable' : 'failed' }
    if (refusal.code === 'throttled') return { kind: 'failed' }
    return { kind: 'refused', code: refusal.code, field: refusal.field }
  }
}

/** Reads the record of whoever is signed in. Never rejects. */
export async function readRecord(): Promise<ReadAnswer> {
  try {
    return { kind: 'read', opened: await phoneClient.record.open.query(undefined, soon()) }
  } catch (error) {
    return { kind: isSignedOut(error) ? 'sign-in' : 'unreachable' }
  }
}
