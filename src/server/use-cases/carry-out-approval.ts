import { addDays, localDay } from '@/domain/calendar-day'
import { programmeOn } from '@/domain/programme'
import { approvedSteps } from '@/domain/standing-approval'
import { weeksToDecide } from '@/domain/week-decision'
import { jobRecordScope } from '@/server/access/job-scope'
import { newId } from '@/server/access/new-id'
import type { JobScope } from '@/server/access/scope'
import { insertApprovedDecision } from '@/server/db/decision'
import { lockPatient, patientOf } from '@/server/db/patient'
import { signersOf } from '@/server/db/standing-approval'
import { loadRecord } from '@/server/use-cases/load-record'
import { tryStandings } from '@/server/use-cases/try-standings'

/**
 * Carries out what a standing approval allows for one patient: the progress of the week that waits first. True when it
 * decided. Called twice, by two servers at once, it decides once: the second waits for the patient's row and finds no
 * week any more.
 */
export async function carryOutApproval(job: JobScope, patientId: string): Promise<boolean> {
  const scope = await jobRecordScope(job, patientId)
  if (scope === null) return false
  await lockPatient(scope)
  const record = await loadRecord(scope, await patientOf(scope))
  const today = localDay(scope.now, scope.timeZone)
  const inForce = programmeOn(record.programmes, today)
  const [week] = weeksToDecide(record, scope.now)
  if (week === undefined || inForce === null) return false
  const steps = approvedSteps(week, today, inForce.id)
  const signer = (await signersOf(scope)).get(week.programme.id)
  if (steps === null || signer === undefined) return false
  const { weekStart } = week
  const decision = {
    id: newId(),
    programmeId: week.programme.id,
    weekStart,
    steps,
    fromDay: addDays(today, 1),
  }
  await insertApprovedDecision(scope, { ...decision, reason: null }, signer)
  // What fails is tried again by a job, which says so.
  await tryStandings(scope, [patientId], 'fact')
  return true
}
