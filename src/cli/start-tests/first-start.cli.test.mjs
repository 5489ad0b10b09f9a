import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { copyCheckout } from './copied-checkout.mjs'
import { processesAt, recorded, start, until } from './running-start.mjs'

describe('a start as this user', () => {
  let copy
  let first
  before(async () => {
    copy = copyCheckout()
    first = await start(copy.root)
    await first.ready()
  })
  after(async () => {
    await first.stop()
    copy.remove()
  })

  const dataFile = (name) => path.join(copy.root, '.data', name)
  const modeOf = (file) => (fs.statSync(file).mode & 0o777).toString(8)

  it('serves, and says so', async () => {
    assert.equal(await first.health(), 200)
    assert.match(first.printed(), new RegExp(`Pacewell is ready at http://localhost:${first.port}`))
  })

  it('tells each step in one line with its seconds', () => {
    for (const step of ['Starting PostgreSQL', 'Bringing the tables up to date', 'Starting the web server']) {
      assert.match(first.printed(), new RegExp(`^${step} … .*\\d\\.\\d s$`, 'm'))
    }
  })

  it('keeps its secrets readable by the owner only', () => {
    for (const name of ['secret', 'database-passwords.json', 'postgres.log'])
      assert.equal(modeOf(dataFile(name)), '600', name)
    assert.equal(modeOf(dataFile('postgres')), '700')
  })

  it('lets nobody into the database without a password, nor from elsewhere', () => {
    const rules = fs.readFileSync(dataFile('postgres/data/pg_hba.conf'), 'utf8')
    assert.equal(rules, 'host all all 127.0.0.1/32 scram-sha-256\n')
  })

  it('owns the tables by a role that is no superuser, and serves by one that owns nothing', async () => {
    const postgres = recorded(copy.root).find(({ name }) => name === 'postgres')
    const port = /-p (\d+)/.exec(
      fs.readFileSync(`/proc/${postgres.pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
    )[1]
    const { postgres: password } = JSON.parse(fs.readFileSync(dataFile('database-passwords.json'), 'utf8'))
    const superuser = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password,
      database: 'pacewell',
    })
    await superuser.connect()
    const { rows } = await superuser.query(
      `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
         (select count(*)::int from pg_class where relowner = r.oid) > 0 as owns,
         (select rolpassword like 'SCRAM-SHA-256$%' from pg_authid a where a.oid = r.oid) as scram
       from pg_roles r where rolname like 'pacewell%' order by rolname`,
    )
    await superuser.end()
    assert.deepEqual(rows, [
      { rolname: 'pacewell_app', strong: false, owns: false, scram: true },
      { rolname: 'pacewell_owner', strong: false, owns: true, scram: true },
    ])
  })

  it('is not started twice from one checkout', async () => {
    const second = await start(copy.root)
    assert.match(
      await second.refusal(),
      new RegExp(`^Pacewell is already running at ${first.url.replace('127.0.0.1', 'localhost')}`),
    )
    assert.equal(await first.health(), 200)
  })

  const besides = (...args) =>
    spawnSync(process.execPath, args, {
      cwd: copy.root,
      env: { PATH: process.env.PATH, HOME: copy.root },
      encoding: 'utf8',
    })
  const others = [
    ['a test run', ['src/cli/test.mjs', '--only', 'format'], 'a clinic is being served from this checkout'],
    ['a bench', ['src/cli/bench.mjs'], 'this checkout is in use'],
  ]
  for (const [who, args, told] of others) {
    it(`keeps its packages: ${who} that would renew them says so and stops`, () => {
      const lock = path.join(copy.root, 'package-lock.json')
      const text = fs.readFileSync(lock, 'utf8')
      const wanted = JSON.parse(text)
      wanted.packages['node_modules/next'].version = '999.0.0'
      fs.writeFileSync(lock, JSON.stringify(wanted))
      const run = besides(...args)
      fs.writeFileSync(lock, text)
      assert.equal(run.status, 1)
      assert.match(run.stderr, new RegExp(`^The packages must be made anew, and ${told}`))
    })

    it(`keeps its database client: ${who} that would generate it anew says so and stops`, () => {
      const stamp = path.join(copy.root, 'src/server/generated/.stamp')
      const text = fs.readFileSync(stamp, 'utf8')
      fs.writeFileSync(stamp, 'made from an older schema')
      const run = besides(...args)
      fs.writeFileSync(stamp, text)
      assert.equal(run.status, 1)
      assert.match(run.stderr, new RegExp(`^The database client must be made anew, and ${told}`))
    })
  }

  const seconds = []
  const again = async (how) => {
    first = await start(copy.root, {}, how)
    seconds.push(await first.ready())
    assert.doesNotMatch(first.printed(), /Installing|Generating|Building|applied/)
  }
  for (const [signal, how] of [
    ['SIGTERM', {}],
    ['SIGINT', {}],
    ['SIGHUP', { npm: true }],
  ]) {
    it(`${signal} ends everything, and the next start makes nothing anew`, async () => {
      assert.equal(await first.stop(signal), 0)
      assert.deepEqual(processesAt(copy.folder), [])
      await again(how)
    })
  }

  it('Ctrl-C ends what npm started, and so does an end of npm itself', async () => {
    const ended = async (end) => {
      assert.ok(processesAt(copy.folder).length > 3)
      await end()
      assert.equal(await until(0, () => processesAt(copy.folder).length), 0)
    }
    await ended(() => first.interrupt())
    await again({ npm: true })
    await ended(() => first.stop('SIGTERM'))
  })

  it('a start with nothing to make takes at most five seconds', () => {
    // The quickest of four: a machine that is busy with other work proves nothing.
    assert.ok(Math.min(...seconds) <= 5, `${seconds} s`)
  })
})
