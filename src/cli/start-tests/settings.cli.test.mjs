import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { nodeProblem } from '../node-version.mjs'
import { machineSentence } from '../problem.mjs'
import { parseSettings, SETTING_NAMES } from '../settings.mjs'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const RUNTIME = 'postgresql://app:hush@db:5432/clinic'
const OWNER = 'postgresql://owner:hush@db:5432/clinic'

describe('settings', () => {
  it('have defaults for everything', () => {
    assert.deepEqual(parseSettings({}, '/checkout').settings, {
      port: 3000,
      host: '127.0.0.1',
      publicUrl: null,
      dataDir: '/checkout/.data',
      secret: null,
      trustedProxies: 0,
      database: null,
      demo: true,
      demoSignInsShown: true,
      localUrl: 'http://localhost:3000',
      address: 'http://localhost:3000',
      plainOffLoopback: false,
    })
  })

  const refused = [
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '80a' }, 'PORT'],
    [{ HOST: 'not a host' }, 'HOST'],
    [{ PUBLIC_URL: 'clinic.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ftp://clinic.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://clinic.example/app' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://me:hush@clinic.example' }, 'PUBLIC_URL'],
    [{ SECRET: 'short' }, 'SECRET'],
    [{ TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES'],
    [{ TRUSTED_PROXIES: 'all' }, 'TRUSTED_PROXIES'],
    [{ DEMO: 'yes' }, 'DEMO'],
    [{ DATABASE_URL: RUNTIME }, 'OWNER_DATABASE_URL'],
    [{ OWNER_DATABASE_URL: OWNER }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'mysql://app:hush@db/clinic', OWNER_DATABASE_URL: OWNER }, 'DATABASE_URL'],
    [{ DATABASE_URL: RUNTIME, OWNER_DATABASE_URL: 'postgresql://db/clinic' }, 'OWNER_DATABASE_URL'],
    [{ DATABASE_URL: OWNER, OWNER_DATABASE_URL: OWNER }, 'same role'],
  ]
  for (const [given, named] of refused) {
    it(`refuse ${JSON.stringify(given)} with a sentence that names ${named} and no password`, () => {
      const { problem } = parseSettings(given, '/checkout')
      assert.match(problem, new RegExp(`${named}.*\\.$`))
      assert.doesNotMatch(problem, /hush/)
    })
  }

  it('an empty value counts as not set', () => {
    assert.equal(parseSettings({ PORT: '', PUBLIC_URL: ' ', DATABASE_URL: '' }, '/').settings.port, 3000)
  })

  it('an existing database is no demonstration unless someone says so', () => {
    const both = { DATABASE_URL: RUNTIME, OWNER_DATABASE_URL: OWNER }
    assert.equal(parseSettings(both, '/').settings.demo, false)
    assert.equal(parseSettings({ ...both, DEMO: 'on' }, '/').settings.demo, true)
  })

  it('known passwords are shown here only, unless DEMO=on is written out', () => {
    const shown = (given) => parseSettings(given, '/').settings.demoSignInsShown
    assert.equal(shown({ HOST: '0.0.0.0' }), false)
    assert.equal(shown({ PUBLIC_URL: 'https://clinic.example' }), false)
    assert.equal(shown({ HOST: '0.0.0.0', DEMO: 'on' }), true)
    assert.equal(shown({ PUBLIC_URL: 'http://localhost:8080' }), true)
  })

  it('plain http is warned of off this machine alone', () => {
    const plain = (given) => parseSettings(given, '/').settings.plainOffLoopback
    assert.equal(plain({ HOST: '0.0.0.0' }), true)
    assert.equal(plain({ PUBLIC_URL: 'http://clinic.example' }), true)
    assert.equal(plain({ HOST: '0.0.0.0', PUBLIC_URL: 'https://clinic.example' }), false)
  })

  it('are all listed in .env.example', () => {
    const listed = fs.readFileSync(path.join(ROOT, '.env.example'), 'utf8').matchAll(/^# ?([A-Z_]+)=/gm)
    assert.deepEqual(
      Array.from(listed, ([, name]) => name),
      SETTING_NAMES,
    )
  })
})

describe('Node’s version', () => {
  for (const version of ['20.9.0', '20.20.2', '22.0.0', '100.1.0']) {
    it(`${version} will do`, () => assert.equal(nodeProblem(version), null))
  }
  for (const version of ['0.10.48', '8.17.0', '18.20.4', '20.8.1']) {
    it(`${version} is refused`, () =>
      assert.match(nodeProblem(version), new RegExp(`this is Node ${version}`)))
  }
})

describe('what the machine itself refuses', () => {
  it('is one sentence, with the place', () => {
    assert.match(
      machineSentence("ENOSPC ENOSPC: no space left on device, write '/var/x'"),
      /^The disk is full \(\/var\/x\)/,
    )
    assert.match(
      machineSentence('53100 could not extend file "base/1": No space left on device'),
      /^The disk is full/,
    )
    assert.match(
      machineSentence("EACCES: permission denied, mkdir '/root/x'"),
      /no right to write .*\(\/root\/x\)/,
    )
    assert.equal(machineSentence('something else'), null)
  })
})
