import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { DEMO_PASSWORD, DEMO_SIGN_INS } from '../demo-sign-ins.mjs'
import { cookieHolder, freshId } from './cookie-holder.mjs'
import { copyCheckout } from './copied-checkout.mjs'
import { recorded, start } from './running-start.mjs'

describe('the demonstration and an empty installation', () => {
  let copy
  before(() => {
    copy = copyCheckout()
  })
  after(() => copy.remove())

  /** Asks the running start's own database, as its owner. */
  async function ask(database, sql) {
    const { pid } = recorded(copy.root).find(({ name }) => name === 'postgres')
    const port = /-p (\d+)/.exec(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))[1]
    const passwords = JSON.parse(
      fs.readFileSync(path.join(copy.root, '.data/database-passwords.json'), 'utf8'),
    )
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'pacewell_owner',
      password: passwords.pacewell_owner,
      database,
    })
    await client.connect()
    const { rows } = await client.query(sql).finally(() => client.end())
    return rows[0]
  }

  /** What the look at all standings prints, beside the running start. */
  const verify = () =>
    spawnSync(process.execPath, [path.join(copy.root, 'src/cli/standing-verify.mjs')], {
      env: { ...process.env, DEMO: '' },
      encoding: 'utf8',
    }).output.join('')

  const count = 'select clinic_count()::int as clinics'

  it('DEMO=off is empty, and prints a code of which the database keeps only a seal', async () => {
    const run = await start(copy.root, { SECRET: 's'.repeat(32) })
    await run.ready()
    const [, front, back] =
      /Set-up code: (\w{4}) (\w{4}) – open http:\/\/localhost:\d+\/set-up/.exec(run.printed()) ?? []
    assert.ok(front, run.printed())
    assert.deepEqual(await ask('pacewell', count), { clinics: 0 })
    const seal = createHmac('sha256', 's'.repeat(32))
      .update(front + back)
      .digest('hex')
    assert.deepEqual(await ask('pacewell', 'select setup_code_hash from installation'), {
      setup_code_hash: seal,
    })
    assert.doesNotMatch(run.printed(), new RegExp(DEMO_PASSWORD))
    await run.stop()
  })

  it('the demonstration is apart from it: neither sees the other, and switching deletes nothing', async () => {
    const demo = await start(copy.root, { DEMO: '' })
    await demo.ready()
    for (const { email } of DEMO_SIGN_INS) assert.match(demo.printed(), new RegExp(email))
    const seeded = await ask('pacewell_demo', count)
    assert.ok(seeded.clinics > 0)
    assert.match(verify(), /^26 patients, 0 differences$/m)
    await ask(
      'pacewell_demo',
      `update standing set rank = 0, since = '2026-03-01' where rank = 6 returning null`,
    )
    assert.match(verify(), /^26 patients, [1-9]\d* differences$/m)
    await demo.stop()
    assert.match(verify(), /^The clinic is not running/m)

    const empty = await start(copy.root, { DEMO: 'off' })
    await empty.ready()
    assert.deepEqual(await ask('pacewell', count), { clinics: 0 })
    assert.deepEqual(await ask('pacewell_demo', count), seeded)
    await empty.stop()
  })

  let shy
  it('does not show the demonstration’s sign-ins to others by itself', async () => {
    shy = await start(copy.root, { DEMO: '', HOST: '0.0.0.0' })
    await shy.ready()
    assert.doesNotMatch(shy.printed(), new RegExp(DEMO_PASSWORD))
    assert.equal(shy.printed().match(/^Warning: /gm).length, 1)
    await shy.stop()
  })

  it('a second start of the demonstration on the same day seeds nothing', () => {
    assert.match(shy.printed(), /Ready after/)
    assert.doesNotMatch(shy.printed(), /Carrying the demonstration/)
  })

  it('shows them where DEMO=on is written out, and lets them in over plain http', async () => {
    const open = await start(copy.root, { DEMO: 'on', HOST: '0.0.0.0' })
    await open.ready()
    assert.match(open.printed(), new RegExp(DEMO_PASSWORD))
    await worksOverPlainHttp(`http://${ownAddress()}:${open.port}`)
    await open.stop()
  })

  /** Where another machine finds this one; loopback where it is in no network. */
  const ownAddress = () =>
    Object.values(os.networkInterfaces())
      .flat()
      .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1'

  async function worksOverPlainHttp(address) {
    const desk = cookieHolder(address)
    const [{ email }] = DEMO_SIGN_INS
    assert.equal((await desk.enter('staff', { email, password: DEMO_PASSWORD })).status, 200)
    assert.equal((await desk.call('account.me')).email, email)

    const phone = cookieHolder(address)
    await phone.enter('demo', { person: 'ruth' })
    const opened = async () => (await phone.call('record.open')).record
    const { today, entries } = await opened()
    const id = freshId()
    const place = { region: null, ground: null, surface: null, conditions: null, effort: null }
    await phone.call('record.logWalk', {
      ...{ id, entryId: id, replaces: null, kind: 'walk', day: today, startedAt: null },
      ...{ recordedAt: new Date().toISOString(), timeZone: 'Europe/London' },
      ...{ minutes: 12, before: 2, worst: 3, gate: 'clear' },
      details: { ...place, distanceMetres: null, steps: null, note: null },
    })
    const after = (await opened()).entries
    assert.equal(after.length, entries.length + 1)
    assert.equal(after.find(({ entryId }) => entryId === id)?.minutes, 12)
  }
})
