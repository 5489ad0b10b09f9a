// A PostgreSQL of our own from the packaged programs, driven directly, so that the order of its end is ours.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.mjs'
import { machineSentence, Problem } from './problem.mjs'
import { commandOf, identityOf } from './process-table.mjs'
import { endProcess, POSTGRES_ENDS } from './process-watch.mjs'

const ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
const LOG_LIMIT = 10 * 1024 * 1024
const LEAST_FREE = 32 * 1024 * 1024

/** Only by password, only from this machine. */
const WHO_MAY_CONNECT = 'host all all 127.0.0.1/32 scram-sha-256\n'

/** Logs tell what failed, not whose data it was. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

/** The passwords of the three roles, made once. @returns {Record<'postgres' | 'pacewell_owner' | 'pacewell_app', string>} */
function passwordsIn(file, clusterExists) {
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'))
  if (clusterExists) throw new Problem(`The database is there, but its passwords are not: put ${file} back.`)
  const make = () => randomBytes(24).toString('base64url')
  const passwords = { postgres: make(), pacewell_owner: make(), pacewell_app: make() }
  fs.writeFileSync(file, JSON.stringify(passwords, null, 2), { mode: 0o600 })
  return passwords
}

/** Made beside its place and moved there whole: a killed start leaves no half cluster. */
function createCluster({ programs, folder, user }, password) {
  const half = path.join(folder, 'data.new')
  const passwordFile = path.join(folder, 'password.new')
  fs.rmSync(half, { recursive: true, force: true })
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined) fs.chownSync(passwordFile, user.uid, user.gid)
  const options = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const made = spawnSync(path.join(programs, 'bin/initdb'), ['-D', half, ...options, ...locale], {
    ...user,
    env: ENVIRONMENT,
    cwd: '/',
    encoding: 'utf8',
  })
  fs.rmSync(passwordFile)
  if (made.status !== 0) {
    fs.rmSync(half, { recursive: true, force: true })
    throw new Problem(
      machineSentence(made.stderr ?? '') ?? `The database could not be created: ${made.stderr ?? made.error}`,
    )
  }
  fs.writeFileSync(path.join(half, 'pg_hba.conf'), WHO_MAY_CONNECT)
  fs.renameSync(half, path.join(folder, 'data'))
}

/** A server whose pid file ours is not named in: ends it if it is ours, and takes the stale file away. */
async function endStaleServer(data) {
  const file = path.join(data, 'postmaster.pid')
  if (!fs.existsSync(file)) return
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0])
  const identity = identityOf(pid)
  const ours = identity !== null && commandOf(pid).includes(data)
  if (ours) await endProcess({ pid, identity }, POSTGRES_ENDS)
  fs.rmSync(file, { force: true })
}

function refuseFullDisk(folder) {
  const { bavail, bsize } = fs.statfsSync(folder)
  if (bavail * bsize < LEAST_FREE) {
    throw new Problem(
      `The disk is full (${folder}): PostgreSQL needs at least 32 MB, so free some space and start again.`,
    )
  }
}

/** Appends, but does not grow for ever: a long log is begun anew, the former one kept. */
function openLog(file) {
  if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) fs.renameSync(file, `${file}.1`)
  return fs.openSync(file, 'a', 0o600)
}

/** Waits until something listens. Whether it lets us in is asked by whoever connects. */
async function listening(port, ended, logTail) {
  let over = false
  void ended.then(() => (over = true))
  for (let tries = 0; tries < 1500; tries += 1) {
    if (over)
      throw new Problem(machineSentence(logTail()) ?? `PostgreSQL ended at once. Its log says: ${logTail()}`)
    if (await answers(port)) return
    await sleep(20)
  }
  throw new Problem(`PostgreSQL does not answer after 30 seconds. Its log says: ${logTail()}`)
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

/**
 * Starts PostgreSQL, making its cluster first where there is none.
 * @param {{ home: ReturnType<import('./postgres-home.mjs').postgresHome>, dataDir: string,
 *   watch: ReturnType<import('./process-watch.mjs').processWatch>, settings?: Record<string, string>, port?: number }} how
 *   `settings` are added to ours (tests give up durability for speed); `port` is chosen where none is given
 * @returns {Promise<{ port: number, passwords: Record<string, string>, ended: Promise<unknown>, log: () => string }>} `log`
 *   tells what it has said since
 * @throws Problem with PostgreSQL's own words, or the machine's
 */
export async function startPostgres({ home, dataDir, watch, settings = {}, port }) {
  const data = path.join(home.folder, 'data')
  const exists = fs.existsSync(path.join(data, 'PG_VERSION'))
  refuseFullDisk(home.folder)
  const passwords = passwordsIn(path.join(dataDir, 'database-passwords.json'), exists)
  if (!exists) createCluster(home, passwords.postgres)
  await endStaleServer(data)

  const chosen = port ?? (await freePort())
  const logFile = path.join(dataDir, 'postgres.log')
  const log = openLog(logFile)
  const from = fs.fstatSync(log).size
  const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const { ended } = watch.start(
    'postgres',
    path.join(home.programs, 'bin/postgres'),
    ['-D', data, '-p', String(chosen), ...options],
    {
      ...home.user,
      env: ENVIRONMENT,
      cwd: '/',
      stdio: ['ignore', log, log],
    },
  )
  fs.closeSync(log)
  const said = () => fs.readFileSync(logFile).subarray(from).toString().trim()
  await listening(chosen, ended, said)
  return { port: chosen, passwords, ended, log: said }
}
