import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeProcedure, entryProcedure, loggingProcedure, patientProcedure } from '@/server/api/kinds'
import { appRouter } from '@/server/api/root'
import { t } from '@/server/api/trpc'
import { isUnlisted } from '@/server/api/unlisted'
import { apiFor, deskSession, phoneSession } from '@/server/testing/callers'
import { ownerRows } from '@/server/testing/owner'
import { sampleInputs } from '@/server/testing/sample-inputs'
import type { Ids } from '@/server/testing/sample-ids'
import { auditOf, printOfClinic, printOfPatient } from '@/server/testing/stored'
import {
  call,
  codeNames,
  entryNames,
  freshIds,
  helperNames,
  listFaults,
  makeWorld,
  marksOf,
  proceduresOf,
  rightful,
  takenIds,
  thereOf,
  unbarredTarget,
  waitsForLift,
  worldsFor,
  wrongRoles,
} from '@/server/testing/sweep-world'
import { makeTarget } from '@/server/testing/targets'
import type { World } from '@/server/testing/sweep-world'

const procedures = proceduresOf(appRouter)
const guarded = procedures
  .filter(({ kind }) => kind !== 'entry' && kind !== 'code')
  .map(({ path, kind, type }) => [path, kind, type] as const)

const sample = (path: string, ids: Ids): unknown => sampleInputs[path]?.(ids)
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const without = (print: Record<string, string>, ...tables: string[]) =>
  Object.fromEntries(Object.entries(print).filter(([table]) => !tables.includes(table)))

let ours: World
let theirs: World
beforeAll(async () => {
  ours = await makeWorld('Ours')
  theirs = await makeWorld('Theirs')
}, 60_000)

describe('the list', () => {
  test('every procedure says its kind, has an input to be tried with, and few are open', () => {
    expect(procedures.length).toBeGreaterThan(30)
    expect(listFaults(procedures)).toEqual([])
    expect(Object.keys(sampleInputs).sort()).toEqual(procedures.map(({ path }) => path).sort())
    const pathsOf = (asked: string) => procedures.filter(({ kind }) => kind === asked).map(({ path }) => path)
    expect(pathsOf('entry')).toEqual(entryNames)
    expect(pathsOf('code')).toEqual(codeNames)
    expect(pathsOf('mark')).toEqual(['caseload.changes', 'enrol.joined'])
    expect(pathsOf('log')).toEqual(helperNames)
  })

  test('these change nothing that a list of the clinic shows', () => {
    const unlisted = procedures.filter(({ path, type }) => type === 'mutation' && isUnlisted(path))
    const own = ['setLanguage', 'setTextSize', 'setDistanceUnit', 'endDevice', 'newPhoneCode', 'endPhoneCode']
    expect(unlisted.map(({ path }) => path).sort()).toEqual(
      [
        ...[...own, 'inviteHelper', 'endHelper', 'signOut'].map((name) => `me.${name}`),
        ...['programme.saveDraft', 'programme.dropDraft', 'visit.note'],
      ].sort(),
    )
  })

  test('a new procedure is found out when it is open, of no kind, or unknown here', () => {
    const added = t.router({
      record: t.router({
        open: t.procedure.query(() => 'everything'),
        export: patientProcedure.query(() => 1),
        share: loggingProcedure.query(() => 1),
      }),
      help: entryProcedure.query(() => 'everything'),
      guess: codeProcedure.query(() => 'everything'),
    })
    expect(listFaults(proceduresOf(added))).toEqual([
      'record.open is of no kind: nobody asks who calls',
      'record.export has no sample input',
      'record.share is open to helpers',
      'record.share has no sample input',
      'help is open to everyone',
      'help has no sample input',
      'guess is open to whoever has a code',
      'guess has no sample input',
    ])
  })

  test('these are all the routes; each is walked over HTTP in e2e', () => {
    const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
    const routes = files.filter((file) => /(^|\/)route\.[jt]sx?$/.test(file)).sort()
    expect(routes).toEqual([
      'api/auth/[...nextauth]/route.ts',
      'api/health/route.ts',
      'api/patients/[patientId]/appointment/route.ts',
      'api/patients/[patientId]/diary/route.ts',
      'api/service-worker/route.ts',
      'api/trpc/[trpc]/route.ts',
    ])
  })
})

describe('nobody', () => {
  const none = async () => ({
    ours: await printOfClinic(ours.clinic.id),
    theirs: await printOfClinic(theirs.clinic.id),
  })

  test.each(guarded)('%s', async (path) => {
    const input = sample(path, { there: thereOf(ours.target, ours.team), made: freshIds() })
    const ended = [await deskSession(ours.clinic.anna), await phoneSession(ours.second)] as const
    await apiFor({ desk: ended[0] }).account.signOut()
    await apiFor({ phone: ended[1] }).me.signOut()
    const before = await none()
    const claims = [{}, { desk: randomUUID(), phone: randomUUID() }, { desk: ended[0], phone: ended[1] }]
    for (const cookies of claims) {
      const { told } = await call(path, cookies, input)
      expect(told).toEqual({ status: 'UNAUTHORIZED', code: 'unauthenticated', field: null, details: {} })
    }
    expect(await none()).toEqual(before)
  })

  test.each([...entryNames, ...codeNames])('%s needs a secret that nobody guesses', async (path) => {
    const before = await none()
    const { answer, told } = await call(
      path,
      {},
      sample(path, { there: thereOf(ours.target, ours.team), made: freshIds() }),
    )
    if (path === 'entry.installation') expect(answer).toEqual({ setUp: true, demo: false })
    else expect(told?.code).toBe(path === 'entry.setUp' ? 'already-set-up' : 'invitation-unknown')
    expect(await none()).toEqual(before)
  })
})

describe('the wrong role', () => {
  test.each(guarded)('%s (%s)', async (path, kind) => {
    const input = sample(path, { there: thereOf(ours.target, ours.team), made: freshIds() })
    const callers = await wrongRoles(kind, ours)
    let before = await printOfClinic(ours.clinic.id)
    for (const cookies of callers) {
      const requestId = randomUUID()
      const { told } = await call(path, { ...cookies, requestId }, input)
      expect(told).toMatchObject({ status: 'FORBIDDEN', code: 'forbidden', details: {} })
      expect(await auditOf(requestId)).toEqual([
        expect.objectContaining({ procedure: path, outcome: 'refused', code: 'forbidden' }),
      ])
      const after = await printOfClinic(ours.clinic.id)
      expect(without(after, 'audit_line')).toEqual(without(before, 'audit_line'))
      before = after
    }
  })
})

describe('the same role in another clinic', () => {
  // Each test finds that nothing of theirs has changed.
  let marks: string[]
  beforeAll(async () => {
    marks = await marksOf(theirs.clinic.id)
  })

  test.each(guarded)('%s (%s)', async (path, kind) => {
    const before = await printOfClinic(theirs.clinic.id)
    const made = freshIds()
    const own = sample(path, { there: thereOf(ours.target, ours.team), made })
    const foreign = sample(path, { there: thereOf(theirs.target, theirs.team), made })
    const brought = sample(path, {
      there: thereOf(ours.target, ours.team),
      made: takenIds(theirs.second, theirs.team),
    })
    for (const input of [foreign, brought]) {
      if ((kind === 'care' || kind === 'mark') && same(input, own)) continue
      const { answer, told } = await call(path, await rightful(kind, ours), input)
      if (input === foreign && !same(own, foreign)) expect(told?.status).toBe('NOT_FOUND')
      const seen = JSON.stringify(answer ?? told)
      const asked = JSON.stringify(input) as string | undefined
      expect(marks.filter((mark) => seen.includes(mark) && !asked?.includes(mark))).toEqual([])
    }
    expect(await printOfClinic(theirs.clinic.id)).toEqual(before)
  })
})

describe('another patient of the same clinic', () => {
  const ofPatients = guarded.filter(([, kind]) =>
    ['patient', 'log', 'care', 'mark', 'clinician'].includes(kind),
  )
  // All calls of theirs are refused: two serve for all, one of whose programme may go on.
  let barred: World['target']
  let unbarred: World['target']
  beforeAll(async () => {
    barred = await makeTarget(ours.clinic)
    unbarred = await unbarredTarget(ours.clinic)
  }, 60_000)

  test.each(ofPatients)('%s (%s)', async (path, kind) => {
    const world = { ...ours, target: waitsForLift.includes(path) ? unbarred : barred }
    const before = await printOfPatient(ours.second.id)
    const made = freshIds()
    const there = thereOf(world.target, ours.team)
    const others = { ...thereOf(ours.second, ours.team), patient: world.target.id }
    const own = sample(path, { there, made })
    const about = sample(path, { there: others, made })
    const brought = sample(path, { there, made: takenIds(ours.second, ours.team) })
    for (const input of [about, brought]) {
      if (same(input, own)) continue
      const { told } = await call(path, await rightful(kind, world), input)
      // An enrolment knows the clinic's patients already: it may say that the id is taken.
      expect(told?.status).toBe(path === 'enrol.patient' ? 'CONFLICT' : 'NOT_FOUND')
    }
    expect(await printOfPatient(ours.second.id)).toEqual(before)
  })
})

describe('whoever it is meant for', () => {
  let worldFor: ReturnType<typeof worldsFor>
  beforeAll(() => {
    worldFor = worldsFor(ours)
  })

  test.each(guarded)(
    '%s (%s) is let in, and audited in one line; a mark in none',
    async (path, kind, type) => {
      const world = { ...ours, ...(await worldFor({ path, kind, type })) }
      const requestId = randomUUID()
      const input = sample(path, { there: thereOf(world.target, world.team), made: freshIds() })
      const { told } = await call(path, { ...(await rightful(kind, world)), requestId }, input)
      expect(told).toBeNull()
      const [line, ...more] = await auditOf(requestId)
      expect(more).toEqual([])
      if (kind === 'mark') expect(line).toBeUndefined()
      else expect(line).toMatchObject({ procedure: path, outcome: 'done', clinic_id: ours.clinic.id })
      if (['patient', 'log', 'care'].includes(kind)) expect(line?.patient_ids).toEqual([world.target.id])
      const open = await ownerRows(
        `select from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()`,
      )
      expect(open).toEqual([])
    },
  )
})
