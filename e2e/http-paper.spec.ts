import { randomUUID } from 'node:crypto'
import { ask, cookieOf } from './http-calls'
import { lentHere, ownDemonstration } from './lent-server'
import { asOwner } from './served-clinic'
import { expect, pageOf, test } from './world'

const clinic = lentHere(ownDemonstration)

const sheets = [
  ['diary?from=2026-03-02&size=LETTER&print=large&language=es', /^inline; filename="diary-2026-03-02\.pdf"$/],
  ['appointment?size=LETTER&language=es', /^inline; filename="appointment-[\d-]{10}\.pdf"$/],
] as const

for (const [sheet, named] of sheets)
  test(`a printed ${sheet} is for whoever may care for the patient, and kept by nobody on the way`, async () => {
    const anna = await cookieOf(clinic().address, 'anna')
    const joan = await cookieOf(clinic().address, 'joan')
    const phone = await cookieOf(clinic().address, 'ruth')
    const ruth = pageOf('Ruth Adeyemi').slice('/patients/'.length)
    const stranger = await asOwner(clinic().database.ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ id: string }>(
        `select id from patient where name = 'Iris Campbell'`,
      )
      return rows[0]?.id ?? ''
    })
    const printed = (patient: string) => `${clinic().address}/api/patients/${patient}/${sheet}`
    const disguised = phone.replace('pacewell.phone=', 'pacewell.desk=')
    const tried: [number, string, string | undefined][] = [
      [401, ruth, undefined],
      [401, ruth, phone],
      [403, ruth, disguised],
      [403, ruth, joan],
      [404, stranger, anna],
      [404, randomUUID(), anna],
      [400, 'nobody', anna],
    ]
    for (const [status, patient, cookie] of tried) {
      const answer = await ask(printed(patient), cookie === undefined ? {} : { cookie })
      expect(answer.status, `${patient} ${cookie ?? 'nobody'}`).toBe(status)
      const told = await answer.text()
      expect(told).not.toMatch(/Adeyemi|Campbell|%PDF/)
    }
    const answer = await ask(printed(ruth), { cookie: anna })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toMatch(named)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect((await answer.text()).startsWith('%PDF-')).toBe(true)
  })

test('a sheet of no days is none', async () => {
  const anna = await cookieOf(clinic().address, 'anna')
  const ruth = pageOf('Ruth Adeyemi').slice('/patients/'.length)
  for (const wrong of [
    'diary',
    'appointment?from=2026-03-02&to=2026-03-01',
    'appointment?from=x&to=y',
    'appointment?from=2026-03-02&to=2099-01-01',
  ]) {
    const undated = `${clinic().address}/api/patients/${ruth}/${wrong}`
    expect((await ask(undated, { cookie: anna })).status).toBe(400)
  }
})
