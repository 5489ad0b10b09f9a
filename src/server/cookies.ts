import { env } from '@/server/env'

/** One browser may hold both: a clinician's desk, and the phone of a patient shown in the room. */
export type Kind = 'desk' | 'phone'
const YEAR_SECONDS = 365 * 24 * 3600

export const sessionCookie = (kind: Kind): string => `${env.secureCookies ? '__Secure-' : ''}pacewell.${kind}`
/** Readable by the page: no secret, only which words to show before anyone is known. */
export const languageCookie = (kind: Kind): string => `${kind}-language`

/** Readable by the page: the phone's shells are the same for every installation, and have to say whether it is a
 * demonstration. */
export const simulatedCookie = 'simulated'

const secure = () => (env.secureCookies ? '; Secure' : '')

/** The session row decides how long it is good for; the cookie only has to outlive it. */
export const sessionCookieLine = (kind: Kind, token: string): string =>
  `${sessionCookie(kind)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(YEAR_SECONDS)}${secure()}`
export const endedCookieLine = (kind: Kind): string =>
  `${sessionCookie(kind)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure()}`
export const languageCookieLine = (kind: Kind, language: string): string =>
  `${languageCookie(kind)}=${language}; Path=/; SameSite=Lax; Max-Age=${String(YEAR_SECONDS)}${secure()}`
export const simulatedCookieLine = (simulated: boolean): string =>
  `${simulatedCookie}=${simulated ? 'yes' : ''}; Path=/; SameSite=Lax; Max-Age=${String(simulated ? YEAR_SECONDS : 0)}${secure()}`
