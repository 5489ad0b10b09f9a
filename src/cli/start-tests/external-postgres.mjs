// An existing PostgreSQL, as a clinic may have one: Debian's programs, a cluster of the test's own, not the system's.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import pg from 'pg'
import { installDebian } from '../chromium.mjs'
import { freePort } from '../free-port.mjs'
import { processWatch } from '../process-watch.mjs'

const DEBIAN = '/usr/lib/postgresql'

function programs() {
  if (!fs.existsSync(DEBIAN)) return null
  const versions = fs
    .readdirSync(DEBIAN)
    .filter((version) => fs.existsSync(`${DEBIAN}/${version}/bin/initdb`))
  const chosen = versions.includes('15') ? '15' : versions.find((version) => Number(version) >= 15)
  return chosen ? `${DEBIAN}/${chosen}/bin` : null
}

/** Debian makes and starts a cluster of its own with the package; nobody here wants that one. */
async function install() {
  const settings = '/etc/postgresql-common'
  if (!fs.existsSync(settings)) {
    fs.mkdirSync(settings)
    fs.writeFileSync(`${settings}/createcluster.conf`, 'create_main_cluster = false\n')
  }
  const watch = processWatch(fs.mkdtempSync(path.join(os.tmpdir(), 'pacewell-install-')))
  await installDebian(watch, ['postgresql'])
}

/** @returns {Promise<string | null>} where Debian's PostgreSQL lies; null where there is none and none can be had */
export async function debianPrograms() {
  if (programs() === null && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) await install()
  return programs()
}

/**
 * @param {string} bin
 * @returns a cluster with the roles `clinic_owner` (owns the database `clinic`) and `clinic_app` (owns nothing)
 */
export async function externalPostgres(bin) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pacewell-external-'))
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const user = process.getuid?.() === 0 ? { uid: id('-u'), gid: id('-g') } : {}
  if (user.uid !== undefined) fs.chownSync(folder, user.uid, user.gid)
  const data = path.join(folder, 'data')
  const port = await freePort()
  const run = (program, ...args) => {
    const done = spawnSync(path.join(bin, program), args, {
      ...user,
      cwd: '/',
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (done.status !== 0) throw new Error(`${program} failed`)
  }
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
  const server = {
    begin: () => run('pg_ctl', '-D', data, '-w', '-o', options, '-l', path.join(folder, 'log'), 'start'),
    end: () => run('pg_ctl', '-D', data, '-m', 'immediate', 'stop'),
  }
  server.begin()

  const url = (role, database) => `postgresql://${role}@127.0.0.1:${port}/${database}`
  const asSuperuser = async (sql, database = 'postgres') => {
    const client = new pg.Client(url('postgres', database))
    await client.connect()
    const { rows } = await client.query(sql).finally(() => client.end())
    return rows
  }
  await asSuperuser('create role clinic_owner login')
  await asSuperuser('create role clinic_app login')
  await asSuperuser('create database clinic owner clinic_owner')
  return {
    ...server,
    asSuperuser,
    settings: (role = 'clinic_app', database = 'clinic') => ({
      DATABASE_URL: url(role, database),
      OWNER_DATABASE_URL: url('clinic_owner', 'clinic'),
    }),
    remove: () => {
      server.end()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
