import type { RecordFacts } from '@/domain/record'
import type { RouterOutputs } from '@/trpc/api'
import type { PatientWords } from './will-read'

/** What every dialog about a programme's standing gets. */
export type StandingProps = {
  patient: RouterOutputs['patient']['open']['patient']
  record: RecordFacts
  patientMessages: PatientWords
  onClose: () => void
  /** It is done: what to say about it. */
  onDone: (said: string) => void
}
