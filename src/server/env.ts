import * as z from 'zod/mini'

const wholeNumber = (from: number, to: number) =>
  z.pipe(z.string().check(z.regex(/^\d+$/)), z.coerce.number<string>().check(z.gte(from), z.lte(to)))

/** An http or https address, and nothing behind its host and port. */
const isBareAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username + password === ''
}

/** A connection that names its role and its database. */
const isConnection = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, username, pathname } = new URL(text)
  return /^postgres(ql)?:$/.test(protocol) && username !== '' && pathname.length > 1
}

/**
 * What the start hands to the web process, checked once, on first use: `next build` reads no setting.
 * The sentences for people who type settings stand in the start, which must hold the same true (a test compares the two);
 * a fault here is a fault of the start.
 */
const received = z.object({
  PORT: z._default(wholeNumber(1, 65_535), 3000),
  HOST: z._default(z.string().check(z.regex(/^[A-Za-z0-9.:_-]+$/)), '127.0.0.1'),
  PUBLIC_URL: z.optional(z.string().check(z.refine(isBareAddress))),
  SECRET: z.string().check(z.minLength(32)),
  DATABASE_URL: z.string().check(z.refine(isConnection)),
  DEMO: z._default(z.enum(['on', 'off']), 'off'),
  DEMO_SIGN_INS: z._default(z.enum(['shown', 'hidden']), 'hidden'),
  TRUSTED_PROXIES: z._default(wholeNumber(0, 10), 0),
  TEST_CLOCK_FILE: z.optional(z.string()),
})

export interface Env {
  readonly port: number
  readonly host: string
  /** Where phones reach the clinic; null when nobody said so. */
  readonly publicUrl: string | null
  readonly secret: string
  /** The runtime role's connection: it owns nothing. */
  readonly databaseUrl: string
  readonly demo: boolean
  readonly demoSignInsShown: boolean
  /** How many proxies in front are believed; 0: forwarded headers are ignored. */
  readonly trustedProxies: number
  /** Exactly when PUBLIC_URL is https. */
  readonly secureCookies: boolean
  /** A file that holds the instant to take for now; only ever set by the test runner. */
  readonly testClockFile: string | null
}

/** Reads and checks the settings of a web process. @throws Error that names the settings at fault */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = received.safeParse(given)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.'))
    throw new Error(
      `Settings missing or wrong: ${names.join(', ')}. Start with \`npm start\`, which sets them.`,
    )
  }
  const settings = parsed.data
  return {
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: settings.PUBLIC_URL ?? null,
    secret: settings.SECRET,
    databaseUrl: settings.DATABASE_URL,
    demo: settings.DEMO === 'on',
    demoSignInsShown: settings.DEMO === 'on' && settings.DEMO_SIGN_INS === 'shown',
    trustedProxies: settings.TRUSTED_PROXIES,
    secureCookies: settings.PUBLIC_URL?.startsWith('https://') ?? false,
    testClockFile: testClock(settings.TEST_CLOCK_FILE, source['TEST_RUNNER']),
  }
}

/** A clock that can be set would let entries be dated at will: only a process forked by the test runner has one. */
function testClock(file: string | undefined, runner: string | undefined): string | null {
  if (file === undefined) return null
  if (runner !== '1' || typeof process.send !== 'function' || !process.connected) {
    throw new Error('TEST_CLOCK_FILE is for the test runner alone; unset it.')
  }
  return file
}

let read: Env | null = null

/** The settings of this process. Throws on first use where they are missing or wrong. */
export const env: Env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get((read ??= readEnv(process.env)), name) as unknown,
})
