import { createPhoneClient } from '@/trpc/phone-call'

/** Options of a call: whose phone it comes from. The session's cookie is shared by the browser's tabs, so the server
 * refuses as signed out what was said in the name of another. Null says nothing. */
export const inTheNameOf = (patientId: string | null) => ({ context: { patientId } })

/** The phone's wire: plain calls, one request each, without a cache (what a phone knows lives in its store). */
export const phoneClient = createPhoneClient((address, init) => fetch(address, init))
