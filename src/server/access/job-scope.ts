import { recordDone } from '@/server/access/audit'
import { serverNow } from '@/server/access/clock'
import { inTransaction } from '@/server/access/in-transaction'
import { newId } from '@/server/access/new-id'
import { seal } from '@/server/access/scope'
import type { JobRecordScope, JobScope } from '@/server/access/scope'
import { enterClinic } from '@/server/access/session-lookup'
import type { Transaction } from '@/server/prisma'

/** Does one piece of a clinic's own work: its transaction, and its one audit line, whose actor is the system. */
export const inJob = <T>(
  job: { name: string; clinicId: string },
  work: (scope: JobScope) => Promise<T>,
): Promise<T> =>
  inTransaction(async (tx) => {
    await enterClinic(tx, job.clinicId)
    const clinic = await tx.clinic.findUniqueOrThrow({
      where: { id: job.clinicId },
      select: { timeZone: true },
    })
    const scope = seal<JobScope>({
      tx,
      clinicId: job.clinicId,
      actor: { kind: 'system' },
      now: serverNow(),
      requestId: newId(),
      procedure: job.name,
      timeZone: clinic.timeZone,
      seen: new Set(),
    })
    const done = await work(scope)
    await recordDone(scope)
    return done
  })

/** One patient of the job's clinic, for whom a clinician signed for it. Null for anybody else's, and for one enrolled by mistake. */
export async function jobRecordScope(scope: JobScope, patientId: string): Promise<JobRecordScope | null> {
  const patient = await scope.tx.patient.findUnique({
    where: { clinicId_id: { clinicId: scope.clinicId, id: patientId } },
    select: { timeZone: true, withdrawnAt: true },
  })
  if (patient === null || patient.withdrawnAt !== null) return null
  scope.seen.add(patientId)
  return { ...scope, timeZone: patient.timeZone, patientId }
}

/** Clinics whose standing approvals may have something to carry out: asked before any of them is entered. */
export const clinicsWithApprovals = (): Promise<string[]> =>
  clinicsThat(
    (tx) => tx.$queryRaw`select clinic_id as id from clinics_with_approvals(${serverNow()}::timestamptz)`,
  )

/** Clinics with somebody whose standing no longer holds by itself: asked before any of them is entered. */
export const clinicsWithTurnedStandings = (): Promise<string[]> =>
  clinicsThat(
    (tx) =>
      tx.$queryRaw`select clinic_id as id from clinics_with_turned_standings(${serverNow()}::timestamptz)`,
  )

const clinicsThat = (ask: (tx: Transaction) => Promise<{ id: string }[]>): Promise<string[]> =>
  inTransaction(async (tx) => (await ask(tx)).map(({ id }) => id))
