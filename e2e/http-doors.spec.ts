import { randomUUID } from 'node:crypto'
import { ask, call, cookieOf } from './http-calls'
import { pages, procedures } from './http-list'
import { asOwner } from './served-clinic'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, test } from './world'

const clinic = lentHere(ownDemonstration)

type Entrance = 'anybody' | 'staff' | 'clinician' | 'admin' | 'phone'

/** Whom each page is for. A page that is missing here fails: somebody must have thought about it. */
const entrances: Record<string, Entrance> = {
  '/': 'anybody',
  '/[...missing]': 'anybody',
  '/account': 'staff',
  '/cannot-get-in': 'anybody',
  '/caseload': 'clinician',
  '/clinic': 'admin',
  '/enrol': 'clinician',
  '/library': 'clinician',
  '/templates': 'clinician',
  '/i': 'anybody',
  '/i/[code]': 'anybody',
  '/j': 'anybody',
  '/j/[code]': 'anybody',
  '/no-access': 'staff',
  '/p/[language]/appointment': 'phone',
  '/p/[language]/entries': 'phone',
  '/p/[language]/exercise': 'phone',
  '/p/[language]/learn': 'phone',
  '/p/[language]/log': 'phone',
  '/p/[language]/log/fall': 'phone',
  '/p/[language]/log/flare': 'phone',
  '/p/[language]/log/measures': 'phone',
  '/p/[language]/log/morning': 'phone',
  '/p/[language]/log/no-walk': 'phone',
  '/p/[language]/log/pause': 'phone',
  '/p/[language]/me': 'phone',
  '/p/[language]/progress': 'phone',
  '/p/[language]/screening': 'phone',
  '/p/[language]/stop': 'phone',
  '/p/[language]/today': 'phone',
  '/p/[language]/walk': 'phone',
  '/patients/[patientId]': 'clinician',
  '/patients/[patientId]/code': 'clinician',
  '/patients/[patientId]/details': 'clinician',
  '/patients/[patientId]/entries': 'clinician',
  '/patients/[patientId]/exercises': 'clinician',
  '/patients/[patientId]/notes': 'clinician',
  '/patients/[patientId]/appointment': 'clinician',
  '/patients/[patientId]/paper': 'clinician',
  '/patients/[patientId]/measures': 'clinician',
  '/patients/[patientId]/programme': 'clinician',
  '/patients/[patientId]/screening': 'clinician',
  '/set-up': 'anybody',
  '/sign-in': 'anybody',
  '/team': 'admin',
  '/unavailable': 'anybody',
}
const pagesFor = (...kinds: Entrance[]) =>
  Object.entries(entrances).flatMap(([page, kind]) => (kinds.includes(kind) ? [page] : []))

type Named = { id: string; name: string }
let cookies: Record<'anna' | 'joan' | 'ruth', string>
let ruth: Named
/** Somebody whom the other clinic cares for. */
let stranger: Named

const patientNamed = (name: string): Promise<Named> =>
  asOwner(clinic().database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<Named>('select id, name from patient where name = $1', [name])
    const [found] = rows
    if (found === undefined) throw new Error(`${name} is not in the demonstration`)
    return found
  })

test.beforeAll(async () => {
  const [anna, joan, phone] = await Promise.all([
    cookieOf(clinic().address, 'anna'),
    cookieOf(clinic().address, 'joan'),
    cookieOf(clinic().address, 'ruth'),
  ])
  cookies = { anna, joan, ruth: phone }
  ruth = await patientNamed('Ruth Adeyemi')
  stranger = await patientNamed('Iris Campbell')
})

/** The address of a page, with a patient in it where it asks for one. */
const addressOf = (page: string, patient = ruth.id) =>
  page
    .replace('/p/[language]', '')
    .replace('[patientId]', patient)
    .replace('[code]', 'ABCD2345')
    .replace('[...missing]', 'nowhere/at/all')

test('every page is known here, with whom it is for', () => {
  expect(pages()).toEqual(Object.keys(entrances).sort())
})

test('nobody is led to the sign-in, and from there back', async () => {
  for (const page of pagesFor('staff', 'clinician', 'admin')) {
    const path = addressOf(page)
    const answer = await ask(clinic().address + path)
    expect([answer.status, answer.headers.get('location')], path).toEqual([
      307,
      `/sign-in?next=${encodeURIComponent(path)}`,
    ])
    expect((await answer.text()).includes('Adeyemi'), path).toBe(false)
  }
})

test('a patient’s cookie opens no page of the staff’s, nor does it in the desk’s place', async () => {
  const disguised = cookies.ruth.replace('pacewell.phone=', 'pacewell.desk=')
  for (const page of pagesFor('staff', 'clinician', 'admin')) {
    const path = addressOf(page)
    expect((await ask(clinic().address + path, { cookie: cookies.ruth })).status, path).toBe(307)
    const answer = await ask(clinic().address + path, { cookie: disguised })
    expect([307, 403], path).toContain(answer.status)
    expect((await answer.text()).includes('Adeyemi'), path).toBe(false)
  }
})

test('a role opens its own pages and no other', async () => {
  const rights = { anna: pagesFor('clinician', 'staff'), joan: pagesFor('admin', 'staff') }
  for (const who of ['anna', 'joan'] as const) {
    for (const page of pagesFor('staff', 'clinician', 'admin')) {
      const path = addressOf(page)
      const answer = await ask(clinic().address + path, { cookie: cookies[who] })
      const seen = `${who} ${path}`
      if (rights[who].includes(page)) {
        expect(answer.status, seen).toBe(200)
        expect(answer.headers.get('cache-control'), seen).toContain('no-store')
        continue
      }
      expect([answer.status, answer.headers.get('location')], seen).toEqual([307, '/no-access'])
      expect((await answer.text()).includes('Adeyemi'), seen).toBe(false)
    }
  }
})

test('the clinician’s page says in its own HTML what its picture shows', async () => {
  const page = await ask(`${clinic().address}/patients/${ruth.id}`, { cookie: cookies.anna })
  const html = (await page.text()).replaceAll(/<script.*?<\/script>/gs, '')
  expect(html).toMatch(/Full minutes on \d+ of \d+ due days/)
  const table = /<table.*?<\/table>/s.exec(html)?.[0] ?? ''
  expect(table).toMatch(/<caption.*?>Every day from .* to .*, newest first/)
  expect(table.split('<tr').length).toBeGreaterThan(30)
})

test('a patient of another clinic is not there, nor is an id that is none', async () => {
  for (const page of pagesFor('clinician').filter((one) => one.includes('[patientId]'))) {
    for (const id of [stranger.id, randomUUID(), 'nobody']) {
      const answer = await ask(clinic().address + addressOf(page, id), { cookie: cookies.anna })
      expect(answer.status, `${page} ${id}`).toBe(404)
      expect((await answer.text()).includes(stranger.name), page).toBe(false)
    }
  }
})

test('the page without its frame is guarded too', async () => {
  for (const headers of [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
  ]) {
    for (const page of pagesFor('staff', 'clinician', 'admin')) {
      const text = await (await ask(`${clinic().address}${addressOf(page)}`, { headers })).text()
      expect(/Adeyemi|Mistry|harbourlane/.test(text), page).toBe(false)
    }
  }
})

test('the phone’s shells hold nobody’s data, whoever asks', async () => {
  for (const page of pagesFor('phone')) {
    const path = addressOf(page)
    const [open, known] = await Promise.all(
      [undefined, cookies.ruth].map(async (cookie) =>
        (await ask(clinic().address + path, cookie === undefined ? {} : { cookie })).text(),
      ),
    )
    expect(known === open, path).toBe(true)
    expect(open?.includes('<html lang="en"'), path).toBe(true)
    const spanish = await ask(clinic().address + path, { cookie: 'phone-language=es' })
    expect((await spanish.text()).includes('<html lang="es"'), path).toBe(true)
  }
})

test('what has no session is unauthenticated, procedure by procedure', async () => {
  const guarded = procedures().filter(({ kind }) => kind !== 'entry' && kind !== 'code')
  expect(guarded.length).toBeGreaterThan(25)
  const claims = [
    undefined,
    'pacewell.desk=; pacewell.phone=',
    'pacewell.desk=a.b.c; pacewell.phone=x'.repeat(20),
  ]
  for (const { path, change } of guarded) {
    for (const cookie of claims) {
      const held = cookie === undefined ? {} : { cookie }
      const answer = await call(clinic().address, path, { patientId: ruth.id }, { change, ...held })
      expect([answer.status, answer.refusal], path).toEqual([401, 'unauthenticated'])
    }
  }
})

test('a wrong role is forbidden, procedure by procedure', async () => {
  const wrong: Record<string, string[]> = {
    patient: [cookies.anna, cookies.anna.replace('pacewell.desk=', 'pacewell.phone=')],
    log: [cookies.anna, cookies.anna.replace('pacewell.desk=', 'pacewell.phone=')],
    staff: [cookies.ruth, cookies.ruth.replace('pacewell.phone=', 'pacewell.desk=')],
    clinician: [cookies.joan],
    care: [cookies.joan],
    mark: [cookies.joan],
    admin: [cookies.anna],
  }
  for (const { path, kind, change } of procedures()) {
    for (const [at, cookie] of (wrong[kind] ?? []).entries()) {
      const answer = await call(clinic().address, path, { patientId: ruth.id }, { change, cookie })
      // A cookie of the other kind is none; the same token under the other name is somebody who may not.
      const code = at === 0 && ['patient', 'log', 'staff'].includes(kind) ? 401 : 403
      expect(answer.status, path).toBe(code)
    }
  }
})

test('a change cannot be asked for by a link, and a question is no change', async () => {
  for (const { path } of procedures().filter(({ change }) => change)) {
    const answer = await call(clinic().address, path, { patientId: ruth.id }, { cookie: cookies.anna })
    expect(answer.status, path).toBe(405)
  }
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    const answer = await ask(`${clinic().address}/api/trpc/account.me`, { method, cookie: cookies.anna })
    expect(answer.status, method).toBe(405)
  }
})

test('answers of the API are kept by nobody on the way', async () => {
  const answers = [
    await call(clinic().address, 'caseload.open', {}, { cookie: cookies.anna }),
    await call(clinic().address, 'patient.open', { patientId: ruth.id }, { cookie: cookies.anna }),
    await call(clinic().address, 'patient.open', { patientId: stranger.id }, { cookie: cookies.anna }),
    await call(clinic().address, 'record.open', {}, { cookie: cookies.ruth }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200])
  for (const { headers } of answers) expect(headers.get('cache-control')).toContain('no-store')
  const health = await ask(`${clinic().address}/api/health`)
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
  expect(health.headers.get('cache-control')).toBe('no-store')
})
