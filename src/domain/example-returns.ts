import { exampleDay, exampleProgramme, exampleRecord } from '@/domain/example-facts'
import type { RecordFacts } from '@/domain/record'
import type { ReturnProposal } from '@/domain/return-proposal'

/** On the third of three rungs from day 0, unless decided otherwise. */
export const thirdRungProgramme = { ...exampleProgramme, startRung: 3 }
export const thirdRungRecord = (today: number, change: Partial<RecordFacts> = {}): RecordFacts =>
  exampleRecord(exampleDay(today), { programmes: [thirdRungProgramme], ...change })

/** How many days somebody was away, and the rung of the walk that is proposed; null where nothing is. */
export function walkBack(
  facts: RecordFacts,
  away: (record: RecordFacts) => ReturnProposal | null,
): [number, number | undefined] | null {
  const found = away(facts)
  return found === null ? null : [found.daysAway, found.items[0]?.proposed]
}
