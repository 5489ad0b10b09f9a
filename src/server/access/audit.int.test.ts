import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { careProcedure, patientProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { newId } from '@/server/access/new-id'
import { apiFor, contextFor, deskSession, join, phoneSession } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { walk } from '@/server/testing/facts'
import { owner, ownerRows } from '@/server/testing/owner'
import { enrolment, walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { auditOf, printOfClinic } from '@/server/testing/stored'
import { keepEntry } from '@/server/use-cases/keep-entry'

type Walking = Awaited<ReturnType<typeof walkingPatient>>
let clinic: TestClinic
let elsewhere: Walking
let ruth: Walking
let tomas: Walking
beforeAll(async () => {
  clinic = await makeClinic()
  elsewhere = await walkingPatient(await makeClinic())
  ruth = await walkingPatient(clinic)
  tomas = await walkingPatient(clinic)
})

const desk = async (requestId: string, who = clinic.ben) =>
  apiFor({ desk: await deskSession(who), requestId })

describe('a request that is refused half-way', () => {
  const halfWay = t.router({
    refuses: patientProcedure.mutation(async ({ ctx }) => {
      await keepEntry(ctx.scope, walk())
      throw new Refusal('invalid', 'day')
    }),
    breaks: patientProcedure.mutation(async ({ ctx }) => {
      await keepEntry(ctx.scope, walk())
      throw new Error('a bug with a name in it: Ruth')
    }),
    catches: careProcedure.mutation(async ({ ctx }) => {
      await ctx.scope.tx.patient.updateMany({ where: { id: ctx.scope.patientId }, data: { telephone: '0' } })
      throw new Refusal('reason-missing')
    }),
  })

  test('leaves nothing stored but the line that says so', async () => {
    const before = await printOfClinic(clinic.id)
    const [mine, theirs] = [randomUUID(), randomUUID()]
    const phone = halfWay.createCaller(contextFor({ phone: await phoneSession(ruth), requestId: mine }))
    const asBen = halfWay.createCaller(contextFor({ desk: await deskSession(clinic.ben), requestId: theirs }))
    expect(await refusalOf(phone.refuses())).toMatchObject({ status: 'BAD_REQUEST', code: 'invalid' })
    expect((await refusalOf(asBen.catches({ patientId: ruth.id }))).code).toBe('reason-missing')
    const after = await printOfClinic(clinic.id)
    for (const table of ['entry', 'patient']) expect(after[table]).toBe(before[table])
    const line = { outcome: 'refused', patient_ids: [ruth.id] }
    expect(await auditOf(mine)).toEqual([
      expect.objectContaining({ ...line, code: 'invalid', actor_id: ruth.id }),
    ])
    expect(await auditOf(theirs)).toEqual([
      expect.objectContaining({ ...line, code: 'reason-missing', actor_id: clinic.ben.id }),
    ])
  })

  test('by a bug leaves nothing at all', async () => {
    const requestId = randomUUID()
    const before = await printOfClinic(clinic.id)
    const phone = halfWay.createCaller(contextFor({ phone: await phoneSession(ruth), requestId }))
    await expect(phone.breaks()).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    expect((await printOfClinic(clinic.id))['entry']).toBe(before['entry'])
    expect(await auditOf(requestId)).toEqual([])
  })

  test('because its line cannot be written shows and changes nothing', async () => {
    const runtime = new URL(process.env['DATABASE_URL'] ?? '').username
    const client = await owner()
    const phone = apiFor({ phone: await phoneSession(ruth) })
    const before = await printOfClinic(clinic.id)
    await client.query(`revoke insert on audit_line from "${runtime}"`)
    try {
      await expect(phone.record.logWalk(walk())).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
      await expect(phone.record.open()).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    } finally {
      await client.query(`grant insert on audit_line to "${runtime}"`)
    }
    expect(await printOfClinic(clinic.id)).toEqual(before)
  })
})

describe('one line per request', () => {
  test('reading is recorded as well, with whose record it was', async () => {
    const requestId = randomUUID()
    await (await desk(requestId)).patient.open({ patientId: ruth.id })
    expect(await auditOf(requestId)).toEqual([
      {
        procedure: 'patient.open',
        actor_kind: 'staff',
        actor_id: clinic.ben.id,
        patient_ids: [ruth.id],
        outcome: 'done',
        code: null,
        clinic_id: clinic.id,
      },
    ])
  })

  test('a caseload names everybody whom it showed, and nobody else', async () => {
    const [all, one, none] = [randomUUID(), randomUUID(), randomUUID()]
    const { rows } = await (await desk(all)).caseload.open({})
    const [line, ...more] = await auditOf(all)
    expect(more).toEqual([])
    expect([...(line?.patient_ids ?? [])].sort()).toEqual(rows.map(({ patientId }) => patientId).sort())
    expect(line?.patient_ids).toEqual(expect.arrayContaining([ruth.id, tomas.id]))
    await (await desk(one)).caseload.open({ search: tomas.name })
    expect((await auditOf(one)).map(({ patient_ids: ids }) => ids)).toEqual([[tomas.id]])
    await (await desk(none)).caseload.open({ search: 'nobody is called so' })
    expect((await auditOf(none)).map(({ patient_ids: ids }) => ids)).toEqual([[]])
  })

  test('a warning that shows other patients names them', async () => {
    const requestId = randomUUID()
    const person = enrolment()
    await (await desk(randomUUID())).enrol.patient(person)
    const again = { ...person, patientId: newId() }
    expect((await refusalOf((await desk(requestId)).enrol.patient(again))).code).toBe('same-person-warning')
    expect(await auditOf(requestId)).toEqual([
      expect.objectContaining({ outcome: 'refused', patient_ids: [person.patientId] }),
    ])
  })

  test('what was reached for in another clinic stands in the own clinic’s book', async () => {
    const requestId = randomUUID()
    const before = await printOfClinic(elsewhere.clinicId)
    expect(await refusalOf((await desk(requestId)).patient.open({ patientId: elsewhere.id }))).toMatchObject({
      status: 'NOT_FOUND',
    })
    expect(await auditOf(requestId)).toEqual([
      expect.objectContaining({
        clinic_id: clinic.id,
        outcome: 'refused',
        code: 'not-found',
        patient_ids: [elsewhere.id],
      }),
    ])
    expect(await printOfClinic(elsewhere.clinicId)).toEqual(before)
  })

  test('input that does not fit is an attempt too', async () => {
    const requestId = randomUUID()
    const asked = { patientId: ruth.id, programmeId: 'no id', draft: {} }
    await refusalOf((await desk(requestId)).programme.publish(asked as never))
    expect(await auditOf(requestId)).toEqual([
      expect.objectContaining({ outcome: 'refused', code: 'invalid', patient_ids: [ruth.id] }),
    ])
  })

  test('joining names the patient; nobody is the actor yet', async () => {
    const { patientId, code } = await (await desk(randomUUID())).enrol.patient(enrolment())
    await join(code)
    const lines = await ownerRows(
      `select actor_kind, actor_id, outcome from audit_line where patient_ids = array[$1::uuid] and actor_kind = 'nobody'`,
      [patientId],
    )
    expect(lines).toEqual([{ actor_kind: 'nobody', actor_id: null, outcome: 'done' }])
  })
})
