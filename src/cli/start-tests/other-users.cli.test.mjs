import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { copyCheckout, isRoot, makeUser } from './copied-checkout.mjs'
import { processesAt, start } from './running-start.mjs'

const skip = isRoot ? false : 'only root can make users and folders of others'

describe('a checkout below a folder that only its owner can read', () => {
  it('starts for root, with the database where its user can reach it', { skip }, async () => {
    const copy = copyCheckout({ mode: 0o700 })
    const run = await start(copy.root)
    await run.ready()
    const [, folder] = /its data lies in (\S+)/.exec(run.printed()) ?? []
    assert.ok(folder && !folder.startsWith(copy.folder), run.printed())
    assert.notEqual(fs.statSync(path.join(folder, 'data')).uid, 0)
    assert.equal(await run.health(), 200)
    assert.equal(await run.stop(), 0)
    assert.deepEqual([...processesAt(copy.folder), ...processesAt(folder)], [])

    const again = await start(copy.root)
    await again.ready()
    assert.match(again.printed(), new RegExp(`its data lies in ${folder}`))
    await again.stop()
    copy.remove()
  })

  it('starts for a fresh ordinary user', { skip }, async () => {
    const user = makeUser()
    const copy = copyCheckout({ mode: 0o700, owner: user })
    const run = await start(copy.root, {}, { user })
    await run.ready()
    assert.equal(await run.health(), 200)
    assert.equal(fs.statSync(path.join(copy.root, '.data/postgres/data')).uid, user.uid)
    assert.equal(await run.stop(), 0)
    assert.deepEqual(processesAt(copy.folder), [])
    copy.remove()
  })
})
