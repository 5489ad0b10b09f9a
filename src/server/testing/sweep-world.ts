import { randomUUID } from 'node:crypto'
import type { AnyTRPCRouter } from '@trpc/server'
import type { ProcedureMeta } from '@/server/api/trpc'
import { newId } from '@/server/access/new-id'
import { apiFor, deskSession, phoneSession } from '@/server/testing/callers'
import type { Cookies } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { ownerRows } from '@/server/testing/owner'
import { enrolledPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import type { Told } from '@/server/testing/refusals'
import { sampleInputs } from '@/server/testing/sample-inputs'
import type { Ids } from '@/server/testing/sample-ids'
import { clinicTables } from '@/server/testing/stored'
import { liftOpenStop, makeTarget, makeTeamTarget } from '@/server/testing/targets'
import type { Target, TeamTarget } from '@/server/testing/targets'

export type Kind = ProcedureMeta['kind'] | 'none'
export type Swept = { path: string; kind: Kind; type: 'query' | 'mutation' }

/** Every procedure of a router, as tRPC itself lists them. */
export function proceduresOf(router: AnyTRPCRouter): Swept[] {
  const listed = router._def.procedures as unknown as Record<
    string,
    { _def: { meta?: ProcedureMeta; type: Swept['type'] } }
  >
  return Object.entries(listed).map(([path, { _def }]) => {
    return { path, kind: _def.meta?.kind ?? 'none', type: _def.type }
  })
}

/** Before anyone is known, without a secret. */
export const entryNames = ['entry.installation']
/** Before anyone is known, by a code: counted by address. Nothing else may be asked then. */
export const codeNames = ['invitation', 'acceptStaff', 'resetPassword', 'setUp'].map(
  (name) => `entry.${name}`,
)

/** What a helper may do beside the patient: see today and the last days, log, stop, and leave. Nothing else. */
export const helperNames = [
  'record.open',
  'record.entries',
  'record.logWalk',
  'record.sayNoWalk',
  'record.answerMorning',
  'record.logExercise',
  'record.withdrawEntry',
  'record.reportStop',
  'record.answerStop',
  'me.signOut',
]

/** What keeps a procedure from being swept, or lets it pass where nobody looks. */
export function listFaults(procedures: readonly Swept[]): string[] {
  return procedures.flatMap(({ path, kind }) => [
    ...(kind === 'none' ? [`${path} is of no kind: nobody asks who calls`] : []),
    ...(kind === 'entry' && !entryNames.includes(path) ? [`${path} is open to everyone`] : []),
    ...(kind === 'code' && !codeNames.includes(path) ? [`${path} is open to whoever has a code`] : []),
    ...(kind === 'log' && !helperNames.includes(path) ? [`${path} is open to helpers`] : []),
    ...(path in sampleInputs ? [] : [`${path} has no sample input`]),
  ])
}

export type World = { clinic: TestClinic; target: Target; second: Target; team: TeamTarget }

export async function makeWorld(name: string): Promise<World> {
  const clinic = await makeClinic(`${name} ${randomUUID()}`)
  const [target, second] = [await makeTarget(clinic), await makeTarget(clinic)]
  return { clinic, target, second, team: await makeTeamTarget(clinic) }
}

/** What exists, by whose it is. */
export const thereOf = (target: Target, team: TeamTarget): Ids['there'] => ({
  patient: target.id,
  programme: target.programmeId,
  pause: target.pauseId,
  decision: target.decisionId,
  walk: target.walkId,
  item: target.itemId,
  screening: target.screeningId,
  stop: target.stopId,
  flare: target.flareId,
  device: target.deviceId,
  helper: target.helperId,
  request: target.requestId,
  asked: target.askedId,
  reasonAnswer: target.reasonAnswerId,
  asking: target.askingId,
  flareMark: target.flareMark,
  visit: target.visitId,
  heldVisit: target.heldVisitId,
  owner: target.ownerId,
  takeover: target.takeoverId,
  cover: team.coverId,
  clinician: team.clinicianId,
  away: team.awayId,
  staff: team.colleague.id,
  invitation: team.invitationId,
  exercise: team.exerciseId,
  withdrawn: team.withdrawnId,
  template: team.templateId,
})

export const freshIds = (): Ids['made'] => ({
  patient: newId(),
  programme: newId(),
  pause: newId(),
  decision: newId(),
  entry: newId(),
  stop: newId(),
  answer: newId(),
  screening: newId(),
  flare: newId(),
  flareEnd: newId(),
  request: newId(),
  requestEnd: newId(),
  pauseAnswer: newId(),
  reasonAnswer: newId(),
  visit: newId(),
  visitVersion: newId(),
  note: newId(),
  asking: newId(),
  outcome: newId(),
  care: newId(),
  correction: newId(),
  cover: newId(),
  fall: newId(),
  unlock: newId(),
  invitation: newId(),
})

/** Ids that exist already and are somebody else's, brought for what a call would make. */
export const takenIds = (target: Target, { spareInvitationId, othersCoverId }: TeamTarget): Ids['made'] => ({
  patient: target.id,
  programme: target.programmeId,
  pause: target.pauseId,
  decision: target.decisionId,
  entry: target.walkId,
  stop: target.stopId,
  answer: target.answerId,
  screening: target.screeningId,
  flare: target.flareId,
  flareEnd: target.flareEndId,
  request: target.requestId,
  requestEnd: target.requestEndId,
  pauseAnswer: target.pauseAnswerId,
  reasonAnswer: target.reasonAnswerId,
  visit: target.visitId,
  visitVersion: target.visitVersionId,
  note: target.noteId,
  asking: target.askingId,
  outcome: target.outcomeId,
  care: target.takeoverId,
  correction: target.correctionId,
  cover: othersCoverId,
  fall: target.fallId,
  unlock: target.unlockId,
  invitation: spareInvitationId,
})

const isOfPhone = (kind: Kind) => kind === 'patient' || kind === 'log'

/** The cookies of somebody of that clinic for whom this kind of procedure is meant, with a fresh session. */
export async function rightful(kind: Kind, { clinic, target }: World): Promise<Cookies> {
  if (isOfPhone(kind)) return { phone: await phoneSession(target) }
  if (kind === 'admin') return { desk: await deskSession(clinic.admin) }
  return kind === 'entry' || kind === 'code' || kind === 'none' ? {} : { desk: await deskSession(clinic.ben) }
}

/** Cookies of people of the same clinic for whom it is not meant. */
export async function wrongRoles(kind: Kind, { clinic, target }: World): Promise<Cookies[]> {
  const patient = await phoneSession(target)
  const [admin, clinician] = [await deskSession(clinic.admin), await deskSession(clinic.ben)]
  if (isOfPhone(kind)) return [{ phone: clinician }, { phone: admin }]
  const desk = kind === 'admin' ? [patient, clinician] : kind === 'staff' ? [patient] : [patient, admin]
  // Whoever it is meant for on the other cookie does not help.
  return desk.flatMap((one) => [{ desk: one }, { desk: one, phone: clinician }])
}

export type Outcome = { answer: unknown; told: null } | { answer: null; told: Told }

/** Calls by path. A fault that is no refusal is thrown. */
export async function call(path: string, cookies: Cookies, input: unknown): Promise<Outcome> {
  const [router = '', name = ''] = path.split('.')
  const api = apiFor(cookies) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >
  const procedure = api[router]?.[name]
  if (procedure === undefined) throw new Error(`no such procedure: ${path}`)
  const work = procedure(input)
  try {
    return { answer: await work, told: null }
  } catch {
    return { answer: null, told: await refusalOf(work) }
  }
}

/** Everything by which the clinic's people and records could be recognised in an answer. */
export async function marksOf(clinicId: string): Promise<string[]> {
  const marks = new Set<string>()
  for (const { table, clinicColumn } of await clinicTables()) {
    const rows = await ownerRows<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from "${table}" t where ${clinicColumn} = $1`,
      [clinicId],
    )
    for (const { row } of rows)
      for (const [column, value] of Object.entries(row))
        if (typeof value === 'string' && (/^[0-9a-f-]{36}$/.test(value) || /^(name|email)$/.test(column)))
          marks.add(value)
  }
  for (const common of ['Colleague', 'Invited', 'New colleague', 'Invented', 'Helper']) marks.delete(common)
  return [...marks]
}

/** While a stop is open nothing is published and no step decided. */
export const waitsForLift = ['decide', 'decideWeek', 'publish', 'resume', 'comeBack'].map(
  (name) => `programme.${name}`,
)

/** Somebody whose programme may go on. */
export async function unbarredTarget(clinic: TestClinic): Promise<Target> {
  const target = await makeTarget(clinic)
  await liftOpenStop(clinic, target)
  return target
}

/** After one of these the next call would not find what it needs. */
const usesUp = [
  ...['programme.pause', 'programme.end', 'screening.sign', 'me.signOut', 'me.endHelper'],
  ...['patient.correctDetails', 'patient.takeOver', 'patient.giveBack'],
]

/** What a call that is let in is made on: what stays as others need it is lent to all of them, else each has its own. */
export function worldsFor({ clinic }: World): (swept: Swept) => Promise<Partial<World>> {
  let lent: Promise<Target> | null = null
  return async ({ path, kind, type }) => {
    if (type === 'query') return {}
    if (kind === 'admin') return { team: await makeTeamTarget(clinic) }
    if (!isOfPhone(kind) && kind !== 'care' && kind !== 'mark') return {}
    if (waitsForLift.includes(path)) return { target: await unbarredTarget(clinic) }
    // Only somebody without a record is withdrawn, whose code nobody used.
    if (path === 'patient.withdrawEnrolment')
      return { target: { ...(await makeTarget(clinic)), ...(await enrolledPatient(clinic)) } }
    if (usesUp.includes(path)) return { target: await makeTarget(clinic) }
    return { target: await (lent ??= makeTarget(clinic)) }
  }
}
