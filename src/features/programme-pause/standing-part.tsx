import { StandingActions } from './standing-actions'
import { StandingNotices } from './standing-notices'
import type { PatientWords } from './will-read'

/** Where the programme stands, and pausing and ending it, above the builder. */
export function StandingPart(props: { patientId: string; patientMessages: PatientWords }) {
  return (
    <>
      <StandingNotices {...props} />
      <div className="mb-4">
        <StandingActions {...props} />
      </div>
    </>
  )
}
