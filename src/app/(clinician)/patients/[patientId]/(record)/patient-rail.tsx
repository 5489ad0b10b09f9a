import { DecideWeek } from '@/features/decide-week/decide-week'
import { StandingActions } from '@/features/programme-pause/standing-actions'

/** Beside the picture: what is decided, and pausing and ending below it. */
export function PatientRail(props: { patientId: string; patientMessages: Record<string, unknown> }) {
  return (
    <div className="stack-wide">
      <DecideWeek {...props} />
      <StandingActions {...props} />
    </div>
  )
}
