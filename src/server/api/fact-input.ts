import type { EntryFact } from '@/domain/entry'
import { readEntry } from '@/domain/entry-check'
import { Refusal } from '@/domain/refusal'

type FactOf<K extends EntryFact['kind']> = Extract<EntryFact, { kind: K }>
/** How tRPC takes a parser with types of its own. */
export type FactParser<F> = { parse: (input: unknown) => F; readonly _input: F; readonly _output: F }

/** The schema of one kind of entry, refusing with the code that the field deserves. */
export function factOf<K extends EntryFact['kind']>(kind: K): FactParser<FactOf<K>> {
  const parse = (input: unknown): FactOf<K> => {
    const read = readEntry(input)
    if (read instanceof Refusal) throw read
    if (read.kind !== kind) throw new Refusal('invalid', 'kind')
    return read as FactOf<K>
  }
  return { parse } as FactParser<FactOf<K>>
}
