import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { appRouter } from '@/server/api/root'
import { sampleInputs } from '@/server/testing/sample-inputs'
import type { Ids } from '@/server/testing/sample-ids'
import { auditOf, printOfClinic } from '@/server/testing/stored'
import {
  call,
  freshIds,
  helperNames,
  makeWorld,
  proceduresOf,
  thereOf,
  worldsFor,
} from '@/server/testing/sweep-world'
import type { World } from '@/server/testing/sweep-world'

// Every procedure once more, as somebody whom a patient lets log for them: few let them in, all others refuse.
const guarded = proceduresOf(appRouter)
  .filter(({ kind }) => kind !== 'entry' && kind !== 'code')
  .map(({ path, kind, type }) => [path, kind, type] as const)
const sample = (path: string, ids: Ids): unknown => sampleInputs[path]?.(ids)
const withoutAudit = ({ audit_line: _, ...rest }: Record<string, string>) => rest

let ours: World
let worldFor: ReturnType<typeof worldsFor>
beforeAll(async () => {
  ours = await makeWorld('Ours')
  worldFor = worldsFor(ours)
}, 60_000)

describe('somebody who logs for a patient', () => {
  const isTheirs = ([path]: readonly [string, ...unknown[]]) => helperNames.includes(path)

  test.each(guarded.filter((one) => !isTheirs(one)))('%s is not theirs', async (path) => {
    const input = sample(path, { there: thereOf(ours.target, ours.team), made: freshIds() })
    const { helperSession: theirs } = ours.target
    const before = await printOfClinic(ours.clinic.id)
    for (const cookies of [
      { phone: theirs, desk: theirs },
      { desk: theirs, phone: theirs },
    ]) {
      const { told } = await call(path, cookies, input)
      expect(told).toMatchObject({ status: 'FORBIDDEN', code: 'forbidden', details: {} })
    }
    expect(withoutAudit(await printOfClinic(ours.clinic.id))).toEqual(withoutAudit(before))
  })

  test.each(guarded.filter(isTheirs))('%s (%s) lets them in, and names them', async (path, kind, type) => {
    const { target = ours.target } = await worldFor({ path, kind, type })
    const requestId = randomUUID()
    const input = sample(path, { there: thereOf(target, ours.team), made: freshIds() })
    // What the patient did before they came is not theirs to take back.
    const isTooOld = path === 'record.withdrawEntry'
    const { told } = await call(path, { phone: target.helperSession, requestId }, input)
    expect(told?.code).toBe(isTooOld ? 'forbidden' : undefined)
    expect(await auditOf(requestId)).toEqual([
      expect.objectContaining({
        procedure: path,
        actor_kind: 'helper',
        actor_id: target.helperId,
        patient_ids: [target.id],
        outcome: isTooOld ? 'refused' : 'done',
      }),
    ])
  })
})
