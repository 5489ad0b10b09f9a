import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRoomyMemory, removeTestData, testDataFolder } from './test-data-folder.mjs'

const GIB = 2 ** 30
const roomy = { kind: 0x01021994, free: 4 * GIB, available: 12 * GIB }

describe('the data of the tests’ database', () => {
  it.each([
    ['lies in memory where there is plenty', roomy, true],
    ['not on a disk, however large', { ...roomy, kind: 0xef53 }, false],
    ['not where a container lends a few megabytes', { ...roomy, free: 64 * 2 ** 20 }, false],
    ['not where the machine needs its memory itself', { ...roomy, available: 7 * GIB }, false],
  ])('%s', (_, place, is) => {
    expect(isRoomyMemory(place)).toBe(is)
  })

  it('has a folder that nobody else may list, the same each time, and none afterwards', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pacewell-data-'))
    const made = testDataFolder(folder)
    expect(fs.statSync(made).mode & 0o066).toBe(0)
    expect(testDataFolder(folder)).toBe(made)
    expect(testDataFolder(`${folder}-other`)).not.toBe(made)
    for (const one of [folder, `${folder}-other`]) {
      removeTestData(one)
      fs.rmSync(one, { recursive: true, force: true })
    }
    expect(fs.existsSync(made)).toBe(false)
  })
})
