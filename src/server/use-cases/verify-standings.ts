import { attentionStanding } from '@/domain/attention-standing'
import type { AttentionStanding } from '@/domain/attention-shape'
import { noteSeen } from '@/server/access/audit'
import { jobRecordScope } from '@/server/access/job-scope'
import type { JobScope } from '@/server/access/scope'
import { invitedAtOf } from '@/server/db/invitation'
import { patientOf } from '@/server/db/patient'
import { answersOf } from '@/server/db/reason-answer'
import { otherwiseKept, patientsAfter } from '@/server/db/standing'
import { loadRecord } from '@/server/use-cases/load-record'

export type StandingDifference = {
  patientId: string
  kept: AttentionStanding
  computed: AttentionStanding
}

/**
 * Computes standings from everything that is recorded, where a renewal reads some days, and compares them with what is
 * kept.
 * @param after the patient after whom it goes on, in order of ids; null to begin
 * @returns those that it looked at, and where they differ
 */
export async function verifyStandings(
  job: JobScope,
  after: string | null,
  limit: number,
): Promise<{ patients: string[]; differences: StandingDifference[] }> {
  const patients = await patientsAfter(job, after, limit)
  noteSeen(job, patients)
  const computed = new Map<string, AttentionStanding>()
  for (const patientId of patients) {
    const scope = await jobRecordScope(job, patientId)
    if (scope === null) continue
    const patient = await patientOf(scope)
    const record = await loadRecord(scope, patient)
    const facts = {
      record,
      invitedAt: await invitedAtOf(scope),
      joinedAt: patient.joinedAt,
      touched: null,
      answers: await answersOf(scope),
    }
    computed.set(patientId, attentionStanding(facts, job.now))
  }
  const others = await otherwiseKept(
    job,
    [...computed].map(([patientId, standing]) => ({ patientId, standing })),
  )
  const differences = others.flatMap(({ patientId, standing: kept }) => {
    const now = computed.get(patientId)
    return now === undefined ? [] : [{ patientId, kept, computed: now }]
  })
  return { patients, differences }
}
