import type { DecisionStep } from '@/domain/programme'
import { proposedKinds } from '@/domain/week-choice'
import { proposedSteps, reopenedWeeks, weeksToDecide } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import { ownerRows } from '@/server/testing/owner'

/** What a screen says of the week that is decided next, but for the names of staff, which the caseload leaves out. */
type Shown = { week: number; items: object[]; steps: DecisionStep[]; instead: string | null; waiting: number }
export type PatientsWeek = {
  name: string
  /** A safety stop is open: the caseload shows that, and no week. */
  isStopped: boolean
  row: Shown | null
  page: Shown | null
  /** After it was decided as shown, with one click. */
  stored: DecisionStep[] | null
}

const shown = (week: WeekProposal, waiting: number): Shown => ({
  week: week.week,
  items: week.items.map(({ since, ...item }) => ({ ...item, since: since?.from ?? null })),
  steps: proposedSteps(week),
  instead: week.decided?.id ?? null,
  waiting,
})

/** Every patient of a clinic: their week in the caseload and on their page; what is shown is then decided, and read again. */
export async function decideAsShown(clinician: { clinicId: string; id: string }): Promise<PatientsWeek[]> {
  const desk = await deskOf(clinician)
  const rows = new Map((await desk.caseload.open({})).weeks.map((row) => [row.patientId, row]))
  const patients = await ownerRows<{ id: string; name: string }>(
    'select id, name from patient where clinic_id = $1 order by id',
    [clinician.clinicId],
  )
  const weeks: PatientsWeek[] = []
  for (const { id: patientId, name } of patients) {
    const { record, now } = await desk.patient.open({ patientId })
    const open = [...reopenedWeeks(record, now), ...weeksToDecide(record, now)]
    const row = rows.get(patientId)
    const week = row?.week ?? open[0]
    const told = {
      name,
      isStopped: record.stops.some(({ liftedAt }) => liftedAt === null),
      row: row === undefined ? null : shown(row.week, row.waiting),
      page: open[0] === undefined ? null : shown(open[0], open.length),
    }
    if (week === undefined) {
      weeks.push({ ...told, stored: null })
      continue
    }
    const { weekStart } = week
    const choice = { decisionId: newId(), weekStart, seen: proposedKinds(week), chosen: null, reason: null }
    await desk.programme.decideWeek({ patientId, ...choice, instead: week.decided?.id ?? null })
    const { decisions } = (await desk.patient.open({ patientId })).record
    weeks.push({ ...told, stored: decisions.find(({ id }) => id === choice.decisionId)?.steps ?? null })
  }
  return weeks
}
