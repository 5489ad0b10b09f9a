import type { RefusalCode } from '@/domain/refusal'
import type { RecordedFact, StopFacts } from '@/domain/stop'

/** waiting: not acknowledged yet · acknowledged: stored by the clinic, kept until a record that holds it was read ·
 * refused: not tried again until it is mended or dropped; never a safety stop */
export type Sending =
  | { state: 'waiting' }
  | { state: 'acknowledged'; atMs: number }
  | { state: 'refused'; code: RefusalCode; field: string | null }

export type QueuedFact = { fact: RecordedFact; sending: Sending }

/** Facts that build on one another and must keep their order: versions of an entry, a stop and its answer, a flare or
 * a pause and its end, versions of a set of answers. */
export function chainOf(fact: RecordedFact): string {
  if ('entryId' in fact) return fact.entryId
  if (fact.kind === 'stop-answer') return fact.stopId
  if (fact.kind === 'outcome') return fact.setId
  if (fact.kind === 'pause-request-end') return fact.requestId
  return fact.kind === 'flare-end' ? fact.flareId : fact.id
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Whether a fact is tried again although the clinic said no. A stop always is: nobody but the clinic may say that it is of no
 * account. An answer is for a day, where the clinic knows no such stop: that may still be on the way, held in the memory of a
 * page that a full disk left it to, or on the disk while the answer is in memory. By then such a page is gone.
 */
export const isTriedAgain = (fact: RecordedFact, code: RefusalCode, nowMs: number): boolean =>
  fact.kind === 'stop' ||
  (fact.kind === 'stop-answer' && code === 'not-found' && nowMs - Date.parse(fact.recordedAt) < DAY_MS)

const urgency = ({ fact }: QueuedFact) => (fact.kind === 'stop' ? 0 : fact.kind === 'stop-answer' ? 1 : 2)

/** A stop that was marked as refused waits on: it is tried until the clinic has it. */
const isWaiting = ({ fact, sending }: QueuedFact) =>
  sending.state === 'waiting' || (sending.state === 'refused' && fact.kind === 'stop')

/** What waits, in the order in which it is sent: a safety stop before anything else, then as it was put. */
export const sendOrder = (queue: readonly QueuedFact[]): QueuedFact[] =>
  queue.filter(isWaiting).sort((a, b) => urgency(a) - urgency(b))

export const waiting = (queue: readonly QueuedFact[]): number => sendOrder(queue).length

/** Everything that only this phone knows, refused or not. */
export const unacknowledged = (queue: readonly QueuedFact[]): QueuedFact[] =>
  queue.filter(({ sending }) => sending.state !== 'acknowledged')

export const refused = (queue: readonly QueuedFact[]): QueuedFact[] =>
  queue.filter(({ fact, sending }) => sending.state === 'refused' && fact.kind !== 'stop')

/** Whether the clinic has not acknowledged this fact yet. */
export const isUnsent = (queue: readonly QueuedFact[], id: string): boolean =>
  queue.some(({ fact, sending }) => fact.id === id && sending.state !== 'acknowledged')

/** Whether the clinic has not been told of an open stop: of the last one, or of one before it. */
export const isUntold = (stops: readonly StopFacts[], queue: readonly QueuedFact[]): boolean =>
  stops.some(({ id, liftedAt }) => liftedAt === null && isUnsent(queue, id))
