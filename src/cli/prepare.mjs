// What a checkout needs before it can serve: packages, the generated client, the build. Each is done again only when
// what it is made from has changed.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { paintShellsFirst } from './paint-first.mjs'
import { packStaticFiles } from './static-files.mjs'
import { runTask } from './task.mjs'

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'))

/**
 * npm keeps what it installed in a lock file of its own. Optional packages depend on the machine: npm has judged them.
 * @returns {boolean} whether every package of the lock file is there in that version
 */
export function packagesInstalled(root) {
  const kept = path.join(root, 'node_modules/.package-lock.json')
  if (!fs.existsSync(kept)) return false
  const installed = readJson(kept).packages
  return Object.entries(readJson(path.join(root, 'package-lock.json')).packages).every(
    ([place, { optional, version, integrity }]) =>
      place === '' ||
      optional ||
      (installed[place]?.version === version && installed[place]?.integrity === integrity),
  )
}

export async function installPackages(root, watch) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']
  await runTask({ watch, name: 'install', what: 'Installing the packages', command: 'npm', args, cwd: root })
}

/** Every file below the given places, in a settled order; tests and programs of the terminal are no part of the build. */
function sourcesIn(root, places) {
  const skipped = new Set([path.join(root, 'src/server/generated'), path.join(root, 'src/cli')])
  return places
    .map((place) => path.join(root, place))
    .filter((place) => fs.existsSync(place))
    .flatMap((place) => (fs.statSync(place).isDirectory() ? filesBelow(place, skipped) : [place]))
    .filter((file) => !/\.test\.\w+$/.test(file))
}

function filesBelow(folder, skipped) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ entry, place: path.join(folder, entry.name) }))
    .filter(({ place }) => !skipped.has(place))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .flatMap(({ entry, place }) => (entry.isDirectory() ? filesBelow(place, skipped) : [place]))
}

/** One number for the contents of files and folders, wherever the checkout lies. */
export function hashOf(root, places) {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const file of sourcesIn(root, places)) {
    hash.update(`\0${path.relative(root, file)}\0`).update(fs.readFileSync(file))
  }
  return hash.digest('hex')
}

const stampIn = (folder) => path.join(folder, '.stamp')

/** @returns {boolean} whether that folder was made from what has this hash */
export function stamped(folder, hash) {
  const stamp = stampIn(folder)
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash
}

function stamp(folder, hash) {
  fs.writeFileSync(stampIn(folder), hash)
}

/** @returns {{ folder: string, hash: string }} the generated client, and what it must be made from */
export function generatedClient(root) {
  return {
    folder: path.join(root, 'src/server/generated'),
    hash: hashOf(root, ['prisma/schema.prisma', 'package-lock.json']),
  }
}

export async function generateClient(root, watch) {
  const { folder, hash } = generatedClient(root)
  const prisma = path.join(root, 'node_modules/prisma')
  // Prisma downloads an engine that generating does not use, unless this names a file that exists.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: path.join(prisma, 'package.json'),
    CHECKPOINT_DISABLE: '1',
  }
  const args = [path.join(prisma, 'build/index.js'), 'generate']
  await runTask({
    watch,
    name: 'generate',
    what: 'Generating the database client',
    command: process.execPath,
    args,
    cwd: root,
    env,
  })
  stamp(folder, hash)
}

const BUILT_FROM = [
  'src',
  'public',
  'prisma/schema.prisma',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'src/cli/paint-first.mjs',
  'src/cli/shell-hashes.mjs',
  'src/cli/static-files.mjs',
  'src/cli/service-worker.mjs',
]

/** @returns {{ folder: string, hash: string }} the build, and what it must be made from */
export function webBuild(root, env = process.env) {
  return { folder: path.join(root, env.NEXT_DIST_DIR ?? '.next'), hash: hashOf(root, BUILT_FROM) }
}

/** Next writes its own list of folders into tsconfig.json; the committed one stays. */
async function keeping(file, work) {
  const text = fs.readFileSync(file, 'utf8')
  try {
    await work()
  } finally {
    if (fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text)
  }
}

export async function buildWeb(root, watch, env = process.env) {
  const { folder, hash } = webBuild(root, env)
  fs.rmSync(stampIn(folder), { force: true })
  const quiet = { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
  const task = { watch, command: process.execPath, cwd: root, env: quiet }
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  await keeping(path.join(root, 'tsconfig.json'), () =>
    runTask({ ...task, name: 'build', what: 'Building the pages', args: [next, 'build'] }),
  )
  paintShellsFirst(folder)
  const shellHashes = path.join(root, 'src/cli/shell-hashes.mjs')
  await runTask({ ...task, name: 'shell-hashes', what: 'Listing the shell’s scripts', args: [shellHashes] })
  await packStaticFiles(folder)
  const worker = path.join(root, 'src/cli/service-worker.mjs')
  await runTask({ ...task, name: 'service-worker', what: 'Making the service worker', args: [worker] })
  stamp(folder, hash)
}
