import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { takeLock } from '../lock.mjs'
import { copyCheckout, isRoot, makeUser } from './copied-checkout.mjs'
import { processesAt, start } from './running-start.mjs'

/** What a person reads: one sentence, and no stack. */
async function sentence(run) {
  const told = await run.refusal()
  assert.doesNotMatch(run.printed(), /^\s+at .*:\d+/m)
  return told
}

describe('a start that cannot be', () => {
  let copy
  before(() => {
    copy = copyCheckout()
  })
  after(() => copy.remove())

  it('a taken port', async () => {
    const other = net.createServer()
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve))
    const PORT = String(other.address().port)
    assert.match(
      await sentence(await start(copy.root, { PORT })),
      new RegExp(`^Port ${PORT} is taken by another program`),
    )
    other.close()
  })

  it('a Node that is too old', async () => {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })`
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(older)}`]
    const told = await sentence(await start(copy.root, {}, { nodeArgs }))
    assert.equal(
      told,
      'Pacewell needs Node 20.9 or newer; this is Node 18.20.4. Install a newer Node and start again.',
    )
  })

  it('one database setting without the other', async () => {
    const run = await start(copy.root, { DATABASE_URL: 'postgresql://app:secret@127.0.0.1/clinic' })
    assert.match(await sentence(run), /^DATABASE_URL is set without OWNER_DATABASE_URL/)
    assert.doesNotMatch(run.printed(), /app:secret/)
  })

  it('a test run that works with the same database client', async () => {
    const test = takeLock(path.join(copy.root, '.test/running.json'), 'a test run')
    const stamp = path.join(copy.root, 'src/server/generated/.stamp')
    const text = fs.readFileSync(stamp, 'utf8')
    fs.writeFileSync(stamp, 'made from an older schema')
    const told = await sentence(await start(copy.root))
    fs.writeFileSync(stamp, text)
    test.release()
    assert.match(
      told,
      new RegExp(
        `^A test run of this checkout is under way \\(process ${process.pid}\\), and the database client must be made anew: wait`,
      ),
    )
  })

  it('a full disk', { skip: isRoot ? false : 'only root can mount a small disk' }, async (test) => {
    const disk = path.join(copy.folder, 'disk')
    fs.mkdirSync(disk)
    const unmount = () => spawnSync('umount', ['--lazy', disk])
    process.prependListener('exit', unmount)
    // Too small to begin; too small for the cluster; too small for the tables.
    for (const size of ['8m', '34m', '44m']) {
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', disk])
      if (mounted.status !== 0) return test.skip('mounting is not permitted here')
      try {
        const told = await sentence(await start(copy.root, { DATA_DIR: disk }))
        assert.match(told, /^The disk is full.* free some space and start again\.$/, size)
      } finally {
        unmount()
      }
    }
    assert.deepEqual(processesAt(copy.folder), [])
  })

  it(
    'a missing right',
    { skip: isRoot ? false : 'only root can make a folder of another user' },
    async () => {
      const user = makeUser()
      const told = await sentence(await start(copy.root, {}, { user }))
      assert.match(told, new RegExp(`^This user has no right to write where it must \\(${copy.root}/\\.data`))
    },
  )

  it('a migration that fails changes nothing', async () => {
    const before = await start(copy.root)
    await before.ready()
    await before.stop()
    const migrations = path.join(copy.root, 'prisma/migrations')
    const write = (name, sql) => {
      fs.mkdirSync(path.join(migrations, name))
      fs.writeFileSync(path.join(migrations, name, 'migration.sql'), sql)
    }
    write('29990101000000_good', 'create table good (id int);')
    write('29990102000000_bad', 'create table half (id int); insert into missing values (1);')
    const told = await sentence(await start(copy.root))
    assert.equal(
      told,
      'The migration failed and changed nothing. The database says: relation "missing" does not exist',
    )

    for (const name of ['29990101000000_good', '29990102000000_bad'])
      fs.rmSync(path.join(migrations, name), { recursive: true })
    const after = await start(copy.root)
    await after.ready()
    assert.match(after.printed(), /Bringing the tables up to date … unchanged/)
    await after.stop()
  })
})
