// A copy of this checkout, as a clone with its packages and the tests' build, for a start that shares nothing with ours.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { removeFolderElsewhere } from '../postgres-home.mjs'

const ORIGINAL = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const BUILD = '.next-test'
const LEFT_OUT = new Set(['.git', '.env', '.data', '.test', 'node_modules', 'test-results'])

/** A build's own memory is large, and serves nobody. */
const isServed = (file) => !file.endsWith(path.join(BUILD, 'cache'))

/** Hard links where the disk and the files' modes allow: the packages are large, and nothing writes into the files. */
function copyPackages(to) {
  const from = path.join(ORIGINAL, 'node_modules')
  const readable = (fs.statSync(path.join(from, 'next/package.json')).mode & 0o004) !== 0
  if (!readable || spawnSync('cp', ['-al', from, to]).status !== 0) execFileSync('cp', ['-R', from, to])
}

/** Gives a folder to another user. A linked file is the original too, and stays whose it was. */
function giveTo({ uid, gid }, folder) {
  execFileSync('find', [
    folder,
    '(',
    '-type',
    'd',
    '-o',
    '-links',
    '1',
    ')',
    '-exec',
    'chown',
    '-h',
    `${uid}:${gid}`,
    '{}',
    '+',
  ])
}

/**
 * @param {{ mode?: number, owner?: { uid: number, gid: number } }} how who owns the copy and the folder that it lies in,
 *   and that folder's mode (0755)
 * @returns {{ root: string, folder: string, remove: () => void }}
 */
export function copyCheckout({ mode = 0o755, owner } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pacewell-start-'))
  const root = path.join(folder, 'pacewell')
  fs.mkdirSync(root)
  fs.chmodSync(root, 0o755)
  for (const name of fs.readdirSync(ORIGINAL)) {
    if (LEFT_OUT.has(name) || (name.startsWith('.next') && name !== BUILD)) continue
    fs.cpSync(path.join(ORIGINAL, name), path.join(root, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: isServed,
    })
  }
  copyPackages(path.join(root, 'node_modules'))
  fs.chmodSync(folder, mode)
  if (owner) giveTo(owner, folder)
  const remove = () => {
    removeFolderElsewhere(path.join(root, '.data'))
    fs.rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', remove)
  return { root, folder, remove }
}

/** @returns {boolean} whether a new user can be made here */
export const isRoot = process.getuid?.() === 0

/** A user who owns nothing yet, and is gone when the tests are. */
export function makeUser() {
  const name = `pacewell-test-${randomBytes(4).toString('hex')}`
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', name])
  const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  process.on('exit', () => spawnSync('userdel', [name]))
  return { uid: id('-u'), gid: id('-g') }
}
