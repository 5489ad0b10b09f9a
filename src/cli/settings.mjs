// The settings of `npm start`: all optional, read from the environment, checked before anything is done.
// `.env.example` lists them; src/server/env.ts checks what the web process is handed.
import path from 'node:path'

/** Every setting, as `.env.example` lists them. */
export const SETTING_NAMES = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'DATA_DIR',
  'SECRET',
  'TRUSTED_PROXIES',
  'DATABASE_URL',
  'OWNER_DATABASE_URL',
  'DEMO',
]

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])
const ANYWHERE = new Set(['0.0.0.0', '::'])

class Fault extends Error {}

function wholeNumber(name, text, from, to) {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < from || number > to) {
    throw new Fault(`${name} must be a whole number from ${from} to ${to}; "${text}" is not.`)
  }
  return number
}

function hostOf(text) {
  if (!/^[A-Za-z0-9.:_-]+$/.test(text)) {
    throw new Fault(
      `HOST must be the name or address of a network interface, such as 0.0.0.0; "${text}" is not.`,
    )
  }
  return text
}

function publicUrlOf(text) {
  if (text === undefined) return null
  const url = URL.canParse(text) ? new URL(text) : null
  const bare = url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  if (!bare || !['http:', 'https:'].includes(url.protocol)) {
    throw new Fault(
      `PUBLIC_URL must be an http or https address without a path, such as https://clinic.example.`,
    )
  }
  return url.origin
}

/** A connection to PostgreSQL. The sentence never repeats it: it holds a password. */
function connectionOf(name, text) {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.username || url.pathname.length < 2) {
    throw new Fault(`${name} must look like postgresql://role:password@host:5432/database, and does not.`)
  }
  return { url: text, role: decodeURIComponent(url.username) }
}

function databaseOf(runtime, owner) {
  if (runtime === undefined && owner === undefined) return null
  if (runtime === undefined || owner === undefined) {
    const [given, missing] =
      runtime === undefined ? ['OWNER_DATABASE_URL', 'DATABASE_URL'] : ['DATABASE_URL', 'OWNER_DATABASE_URL']
    throw new Fault(
      `${given} is set without ${missing}: Pacewell needs both, one for a role that owns the tables and one for a role that owns nothing.`,
    )
  }
  const found = {
    runtime: connectionOf('DATABASE_URL', runtime),
    owner: connectionOf('OWNER_DATABASE_URL', owner),
  }
  if (found.runtime.role === found.owner.role) {
    throw new Fault(
      'DATABASE_URL and OWNER_DATABASE_URL name the same role: the one that serves pages must own nothing.',
    )
  }
  return found
}

function demoOf(text, external) {
  if (text === undefined) return !external
  if (text !== 'on' && text !== 'off') throw new Fault(`DEMO must be on or off; "${text}" is neither.`)
  return text === 'on'
}

function secretOf(text) {
  if (text !== undefined && text.length < 32) throw new Fault('SECRET must have at least 32 characters.')
  return text ?? null
}

/** Where a browser on this machine finds the server. */
function localUrl(host, port) {
  const name =
    LOOPBACK.has(host) || ANYWHERE.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function settingsOf(given, root) {
  const port = wholeNumber('PORT', given.PORT ?? '3000', 1, 65_535)
  const host = hostOf(given.HOST ?? '127.0.0.1')
  const publicUrl = publicUrlOf(given.PUBLIC_URL)
  const database = databaseOf(given.DATABASE_URL, given.OWNER_DATABASE_URL)
  const demo = demoOf(given.DEMO, database !== null)
  const reachedOnlyHere =
    LOOPBACK.has(host) && (publicUrl === null || LOOPBACK.has(new URL(publicUrl).hostname))
  return {
    port,
    host,
    publicUrl,
    dataDir: path.resolve(root, given.DATA_DIR ?? '.data'),
    secret: secretOf(given.SECRET),
    trustedProxies: wholeNumber('TRUSTED_PROXIES', given.TRUSTED_PROXIES ?? '0', 0, 10),
    database,
    demo,
    // Known passwords are shown to this machine alone, unless someone wrote that they want them shown.
    demoSignInsShown: demo && (reachedOnlyHere || given.DEMO === 'on'),
    localUrl: localUrl(host, port),
    address: publicUrl ?? localUrl(host, port),
    plainOffLoopback: !reachedOnlyHere && !publicUrl?.startsWith('https://'),
  }
}

/**
 * @param {Record<string, string | undefined>} env an empty value counts as not set
 * @param {string} root the checkout, which a relative DATA_DIR starts from
 * @returns {{ settings: ReturnType<typeof settingsOf> } | { problem: string }}
 */
export function parseSettings(env, root) {
  const given = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, env[name]]).filter(([, value]) => value?.trim()),
  )
  try {
    return { settings: settingsOf(given, root) }
  } catch (error) {
    if (error instanceof Fault) return { problem: error.message }
    throw error
  }
}
