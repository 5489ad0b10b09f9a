import { createHash } from 'node:crypto'
import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { joinCodeSchema } from '@/domain/join-code'
import { demoPeople } from '@/domain/demo-people'
import { emailSchema } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import { inTransaction } from '@/server/access/in-transaction'
import { entryScope } from '@/server/access/mint'
import type { Caller, EntryScope } from '@/server/access/scope'
import { openSession } from '@/server/access/session-lookup'
import { serverNow } from '@/server/access/clock'
import { throttled } from '@/server/access/throttle'
import { sessionCookie } from '@/server/cookies'
import type { Kind } from '@/server/cookies'
import { env } from '@/server/env'
import { log } from '@/server/log'
import { enterDemonstration } from '@/server/use-cases/enter-demonstration'
import { redeemJoinCode } from '@/server/use-cases/redeem-join-code'
import { signInStaff } from '@/server/use-cases/sign-in-staff'
import type { SignedIn } from '@/server/use-cases/sign-in-staff'

/** The refusal's code; of a throttled attempt also the seconds to wait. */
const toldToPage = ({ code, details }: Refusal): string =>
  typeof details['seconds'] === 'number' ? `${code} ${String(details['seconds'])}` : code

/** A counter's name of settled length, however long the address that was typed. */
const keyOf = (account: string): string => createHash('sha256').update(account).digest('hex')

type Credentials = Readonly<Record<string, string>> | undefined

/** Which of the two cookies a sign-in fills. */
export function kindOfSignIn(provider: string, person: string | null): Kind {
  return provider === 'join' || (provider === 'demo' && person === 'ruth') ? 'phone' : 'desk'
}

/**
 * next-auth for one request: a token that carries a session id, looked up on every request.
 * @param told hears of the language of whoever signed in, for the page's words
 */
export function authOptions(caller: Caller, kind: Kind, told: (signedIn: SignedIn) => void): AuthOptions {
  const enter = async (name: string, work: (scope: EntryScope) => Promise<SignedIn>) => {
    const signedIn = await inTransaction((tx) => work(entryScope({ tx, caller, procedure: name })))
    told(signedIn)
    return { id: signedIn.sessionId }
  }
  const refused = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (fault) {
      // next-auth hands the message to the page: the code of a refusal, never the words of a bug.
      if (fault instanceof Refusal) throw new Error(toldToPage(fault))
      log.error({ err: fault, requestId: caller.requestId }, 'sign-in failed')
      throw new Error('internal')
    }
  }
  const staff = (given: Credentials) =>
    refused(() => {
      const email = emailSchema.safeParse(given?.['email'])
      const password = given?.['password']?.slice(0, 200) ?? ''
      // An address that cannot be one is an unknown account like any other.
      const account = email.success ? email.data : 'nobody'
      return throttled({ account: keyOf(account), address: caller.address }, () =>
        enter('sign-in', (scope) => signInStaff(scope, { email: account, password })),
      )
    })
  const join = (given: Credentials) =>
    refused(() => {
      const code = joinCodeSchema.safeParse(given?.['code'])
      return throttled({ code: caller.address }, () => {
        if (!code.success) throw new Refusal('invitation-unknown', 'code')
        return enter('join', (scope) => redeemJoinCode(scope, code.data))
      })
    })
  const demo = (given: Credentials) =>
    refused(() => {
      const id = demoPeople[given?.['person'] as keyof typeof demoPeople] as string | undefined
      if (id === undefined) throw new Refusal('forbidden')
      return enter('demonstration', (scope) => enterDemonstration(scope, id))
    })
  return {
    secret: env.secret,
    session: { strategy: 'jwt', maxAge: 365 * 24 * 3600 },
    useSecureCookies: env.secureCookies,
    cookies: {
      sessionToken: {
        name: sessionCookie(kind),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: env.secureCookies },
      },
    },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
    providers: [
      CredentialsProvider({ id: 'staff', credentials: { email: {}, password: {} }, authorize: staff }),
      CredentialsProvider({ id: 'join', credentials: { code: {} }, authorize: join }),
      CredentialsProvider({ id: 'demo', credentials: { person: {} }, authorize: demo }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        // At sign-in the row is fresh; at every later look it must still be open.
        const id = (user as { id: string } | undefined)?.id ?? token.sub ?? ''
        const open = await inTransaction((tx) => openSession(tx, id, serverNow()))
        if (open === null) throw new Error('session-ended')
        return { sub: id }
      },
      session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sub }),
    },
    logger: {
      error: (code) => {
        log.info({ code, requestId: caller.requestId }, 'next-auth')
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}
