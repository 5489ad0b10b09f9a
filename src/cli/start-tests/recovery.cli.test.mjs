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

  it('kill −9 of the start: the next one, on the same port, ends what was left and serves', async () => {
    const killed = await running()
    process.kill(killed.child.pid, 'SIGKILL')
    await killed.ended
    assert.equal(await killed.health(), 200, 'the orphan still answers')
    const next = await running(killed.port)
    assert.match(next.printed(), /Ended what an earlier start left behind: web, postgres/)
    assert.equal(await next.health(), 200)
    await next.stop()
    assert.deepEqual(processesAt(copy.folder), [])
  })

  it('kill −9 of everything: the next start serves', async () => {
    const killed = await running()
    for (const pid of [pidOf('web'), pidOf('postgres'), killed.child.pid]) process.kill(pid, 'SIGKILL')
    await killed.ended
    const next = await running(killed.port)
    assert.equal(await next.health(), 200)
    await next.stop()
  })

  it('the database ends by itself: 503, then it is back', async () => {
    const run = await running()
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
    const run = await running()
    process.kill(pidOf('web'), 'SIGKILL')
    assert.match(await run.refusal(), /^The web server ended by itself \(SIGKILL\)/)
    assert.deepEqual(processesAt(copy.folder), [])
  })
})
