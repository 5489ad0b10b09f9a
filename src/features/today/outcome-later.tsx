'use client'
import type { RecordFacts } from '@/domain/record'
import type { OutcomeCard } from './outcome-card'
import { useBrought } from './use-brought'

const kept = { part: null as typeof OutcomeCard | null }
const bring = async () => (await import('./outcome-card')).OutcomeCard

/** What is asked a few times in a programme, once its program is here. */
export function OutcomeLater({ record }: { record: RecordFacts }) {
  const Card = useBrought(kept, bring)
  return Card === null ? null : <Card record={record} />
}
