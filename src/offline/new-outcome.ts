import type { OutcomeFact } from '@/domain/outcome'
import type { Moment } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'

type Said = Pick<OutcomeFact, 'occasion' | 'requestId' | 'pain' | 'activities' | 'change'>

/** Answers to a set of outcome measures; `corrects` names the set of which these are the next version. */
export const newOutcome = (
  { at, timeZone }: Moment,
  said: Said,
  corrects: string | null = null,
  id = newId(),
): OutcomeFact => ({
  id,
  setId: corrects ?? id,
  kind: 'outcome',
  recordedAt: at,
  timeZone,
  ...said,
})
