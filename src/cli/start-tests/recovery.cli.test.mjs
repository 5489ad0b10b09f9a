import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { copyCheckout } from './copied-checkout.mjs'
import { processesAt, recorded, start, until } from './running-start.mjs'

describe('after a kill', () => {
  let copy
  before(() => {
    copy = copyCheckout()
  })
  after(() => copy.remove())

  const running = async (port) => {
    const run = await start(copy.root, { PORT: port })
    await run.ready()
    return run
  }
  const pidOf = (name) => recorded(copy.root).find((found) => found.name === name)?.pid

  // Each is started on what the one before left: whatever outlived it would be found at the end.
  let run
  it('kill −9 of the start: the next one, on the same port, ends what was left and serves', async () => {
    const killed = await running()
    process.kill(killed.child.pid, 'SIGKILL')
    await killed.ended
    assert.equal(await killed.health(), 200, 'the orphan still answers')
    run = await running(killed.port)
    assert.match(run.printed(), /Ended what an earlier start left behind: web, postgres/)
    assert.equal(await run.health(), 200)
  })

  it('kill −9 of everything: the next start serves', async () => {
    for (const pid of [pidOf('web'), pidOf('postgres'), run.child.pid]) process.kill(pid, 'SIGKILL')
    await run.ended
    run = await running(run.port)
    assert.equal(await run.health(), 200)
  })

  it('the database ends by itself: 503, then it is back', async () => {
    const postgres = pidOf('postgres')
    process.kill(postgres, 'SIGKILL')
    assert.equal(await until(503, run.health, 3), 503)
    assert.equal(await until(200, run.health), 200)
    assert.notEqual(pidOf('postgres'), postgres)
    assert.match(run.printed(), /The database ended by itself; it is started again/)
    await run.stop()
    assert.deepEqual(processesAt(copy.folder), [])
  })

  it('the web server ends by itself: one sentence, exit 1, and no database left', async () => {
    run = await running()
    process.kill(pidOf('web'), 'SIGKILL')
    assert.match(await run.refusal(), /^The web server ended by itself \(SIGKILL\)/)
    assert.deepEqual(processesAt(copy.folder), [])
  })
})
