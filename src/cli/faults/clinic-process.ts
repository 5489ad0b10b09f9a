import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { keepAliveClient } from '@/cli/bench/keep-alive-client'
import { openDatabaseWire } from '@/cli/faults/database-wire'
import type { Cut } from '@/cli/faults/database-wire'

export type Asked = {
  method: 'GET' | 'POST'
  path: string
  cookie: string
  headers: Record<string, string>
  body?: string
}
export type Heard = { status: number; body: string }
/** What befalls the server while it works on a request. */
export type Blow = { cut: Cut; by: 'drop' | 'kill' }

export type Clinic = {
  /** The server's answer by that time; null where the connection broke. */
  ask: (asked: Asked, nowMs: number, blow: Blow | null) => Promise<Heard | null>
  /** Ends the process as a power cut would; another is there at once. */
  kill: () => void
  /** The cookie of a session. */
  cookieOf: (session: string) => Promise<string>
  end: () => void
}

type Server = { child: ChildProcess; client: ReturnType<typeof keepAliveClient> }

const PROGRAM = fileURLToPath(new URL('served-clinic.ts', import.meta.url))
/** Below the packages, which what is started from there must find. */
const OURS = fileURLToPath(new URL('../../../.test', import.meta.url))

/** They bring programs of the machine, or threads that read files of theirs; the last is asked for and not there. */
const AS_THEY_ARE = ['@node-rs/argon2', 'pino', 'pg-native']
/** Packages of the older kind ask for others by this name. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)`

/** The program in one file, packages and all: many are started, and to find and read what it needs is most of each start. */
async function bundled(folder: string): Promise<string> {
  const outfile = path.join(folder, 'served-clinic.mjs')
  await build({
    entryPoints: [PROGRAM],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: AS_THEY_ARE,
    banner: { js: REQUIRE },
    outfile,
    logLevel: 'error',
  })
  return outfile
}

/** Serves the clinic of this database. A second process stands ready, so that a killed one is not waited for. */
export async function openClinic(databaseUrl: string): Promise<Clinic> {
  mkdirSync(OURS, { recursive: true })
  const folder = mkdtempSync(path.join(OURS, 'faulty-clinic-'))
  const program = await bundled(folder)
  const clock = path.join(folder, 'clock')
  writeFileSync(clock, '')
  const wire = await openDatabaseWire(databaseUrl)
  const children = new Set<ChildProcess>()

  const start = (): Promise<Server> =>
    new Promise((resolve, reject) => {
      const child = fork(program, {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: {
          ...process.env,
          DATABASE_URL: wire.url,
          SECRET: 'a secret of the faults run alone, as long as it must be',
          NODE_ENV: 'production',
          TEST_RUNNER: '1',
          TEST_CLOCK_FILE: clock,
        },
      })
      children.add(child)
      child.once('message', (told) => {
        const { port } = told as { port: number }
        resolve({ child, client: keepAliveClient(`http://127.0.0.1:${String(port)}`, 4) })
      })
      child.once('exit', () => {
        children.delete(child)
        reject(new Error('the server ended before it served'))
      })
    })

  /** Another that is to stand ready. One that is ended before it does is missed by nobody, unless it is asked for. */
  const startAnother = () => {
    const started = start()
    started.catch(() => undefined)
    return started
  }

  let serving: Server | null = await start()
  let standby = startAnother()

  /** The one that serves; after a kill, once the next is up. */
  const server = async (): Promise<Server> => {
    if (serving === null) {
      serving = await standby
      standby = startAnother()
    }
    return serving
  }

  const kill = () => {
    serving?.child.kill('SIGKILL')
    serving?.client.close()
    serving = null
  }

  const heardFrom = async (asked: Asked): Promise<Heard | null> => {
    const { client } = await server()
    try {
      const { status, body } = await client.ask(asked)
      return { status, body }
    } catch {
      return null
    }
  }

  return {
    ask: async (asked, nowMs, blow) => {
      writeFileSync(clock, new Date(nowMs).toISOString())
      wire.arm(blow?.cut ?? null, blow?.by === 'kill' ? kill : undefined)
      const heard = await heardFrom(asked)
      wire.arm(null)
      return heard
    },
    kill,
    cookieOf: async (session) => {
      const heard = await heardFrom({
        method: 'GET',
        path: `/cookie?session=${session}`,
        cookie: '',
        headers: {},
      })
      if (heard?.status !== 200) throw new Error('the server makes no cookie')
      return heard.body
    },
    end: () => {
      for (const child of children) child.kill('SIGKILL')
      wire.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
