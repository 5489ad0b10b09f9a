import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { copyCheckout } from './copied-checkout.mjs'
import { debianPrograms, externalPostgres } from './external-postgres.mjs'
import { recorded, start, until } from './running-start.mjs'

const bin = await debianPrograms()

const skip = bin ? false : 'there is no PostgreSQL of Debian here'

describe('an existing PostgreSQL', () => {
  let copy
  let database
  before(async () => {
    if (skip) return
    copy = copyCheckout()
    database = await externalPostgres(bin)
  })
  after(() => {
    copy?.remove()
    database?.remove()
  })

  let run
  it('is used, and none is started; it is no demonstration unless someone says so', { skip }, async () => {
    run = await start(copy.root, { ...database.settings(), DEMO: '' })
    await run.ready()
    assert.equal(await run.health(), 200)
    assert.deepEqual(
      recorded(copy.root).map(({ name }) => name),
      ['web'],
    )
    assert.equal(fs.existsSync(path.join(copy.root, '.data/postgres')), false)
    assert.match(run.printed(), /Set-up code: [2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4} – open http/)
  })

  it('goes away and comes back: 503 meanwhile, with a reason, then 200', { skip }, async () => {
    database.end()
    assert.equal(await until(503, run.health), 503)
    const told = await (await fetch(`${run.url}/api/health`)).text()
    assert.match(told, /database/)
    database.begin()
    assert.equal(await until(200, run.health), 200)
    await run.stop()
  })

  const refusal = async (settings) => (await start(copy.root, settings)).refusal()

  it('refuses a role that row-level security does not bind', { skip }, async () => {
    const cases = [
      ['superuser', 'is a superuser'],
      ['bypassrls', 'bypasses row-level security'],
      ['createrole', 'may make roles'],
    ]
    for (const [right, told] of cases) {
      await database.asSuperuser(`alter role clinic_app ${right}`)
      assert.match(
        await refusal(database.settings()),
        new RegExp(`^The role clinic_app of DATABASE_URL ${told}`),
      )
      await database.asSuperuser(`alter role clinic_app no${right}`)
    }
    await database.asSuperuser('grant clinic_owner to clinic_app')
    assert.match(await refusal(database.settings()), /may act as the owner/)
    await database.asSuperuser('revoke clinic_owner from clinic_app')
    await database.asSuperuser('create table mine (); alter table mine owner to clinic_app', 'clinic')
    assert.match(await refusal(database.settings()), /owns tables/)
    await database.asSuperuser('drop table mine', 'clinic')
  })

  it('refuses two settings that lead to different databases', { skip }, async () => {
    assert.match(await refusal(database.settings('clinic_app', 'postgres')), /lead to different databases/)
  })

  it('says that nobody answers', { skip }, async () => {
    const nobody = 'postgresql://clinic_app@127.0.0.1:1/clinic'
    assert.match(
      await refusal({ ...database.settings(), DATABASE_URL: nobody }),
      /^No database answers at 127\.0\.0\.1:1\/clinic \(DATABASE_URL\)/,
    )
  })

  it('refuses DEMO=on where a clinic is that the demonstration did not make', { skip }, async () => {
    await database.asSuperuser(
      `insert into clinic (id, name, time_zone, language, created_at)
         values (gen_random_uuid(), 'A real one', 'Europe/London', 'en', now())`,
      'clinic',
    )
    assert.match(await refusal({ ...database.settings(), DEMO: 'on' }), /^DEMO=on is refused/)
    await database.asSuperuser('update clinic set simulated = true', 'clinic')
    assert.match(
      await refusal({ ...database.settings(), DEMO: 'off' }),
      /^This database holds the demonstration/,
    )
    await database.asSuperuser('delete from clinic', 'clinic')
  })
})
