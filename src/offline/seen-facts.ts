import type { RecordFacts } from '@/domain/record'
import type { QueuedFact } from '@/offline/queued-fact'

/** Whether the clinic has a fact of this id, as far as the record tells. */
const holds = ({ entries, flares, requests, falls, outcomes }: RecordFacts, id: string) =>
  [entries, flares, requests, falls, outcomes.answers].some((facts) => facts.some((fact) => fact.id === id))

/**
 * Ids of what need not wait any longer, once this record was read. What was acknowledged before the question left is in
 * the answer. What one sending was refused for, and another of the same stored (the network had doubled it), is there too.
 * @param askedAtMs when the record was asked for, milliseconds of the phone's clock
 */
export const seenIn = (record: RecordFacts, queue: readonly QueuedFact[], askedAtMs: number): string[] =>
  queue
    .filter(({ fact, sending }) =>
      sending.state === 'acknowledged'
        ? sending.atMs < askedAtMs
        : sending.state === 'refused' && holds(record, fact.id),
    )
    .map(({ fact }) => fact.id)
