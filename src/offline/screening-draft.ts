import type { GivenAnswers } from '@/domain/screening'

/** A screening that is answered in part. Nothing of it is recorded yet. */
export type ScreeningDraft = {
  /** Of the screening to be: one sitting is recorded once. */
  id: string
  given: GivenAnswers
}
