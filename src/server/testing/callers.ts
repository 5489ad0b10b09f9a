import { randomUUID } from 'node:crypto'
import { inTransaction } from '@/server/access/in-transaction'
import { entryScope } from '@/server/access/mint'
import type { EntryScope } from '@/server/access/scope'
import type { Context } from '@/server/api/context'
import { appRouter } from '@/server/api/root'
import { redeemJoinCode, startPhoneSession } from '@/server/use-cases/redeem-join-code'
import { startStaffSession } from '@/server/use-cases/sign-in-staff'
import type { SignedIn } from '@/server/use-cases/sign-in-staff'

/** The program as somebody with these cookies reaches it: the same router that answers HTTP. */
export type Api = ReturnType<typeof appRouter.createCaller>
export type Cookies = {
  desk?: string | null
  phone?: string | null
  address?: string
  requestId?: string
  patientSaid?: string
  wireSaid?: number
}

/** Each test's nobody has an address of its own, so that throttles do not run from one test into the next. */
export function contextFor(cookies: Cookies): Context {
  return {
    caller: {
      deskSession: cookies.desk ?? null,
      phoneSession: cookies.phone ?? null,
      phoneCookieMadeAt: null,
      patientSaid: cookies.patientSaid ?? null,
      wireSaid: cookies.wireSaid ?? null,
      address: cookies.address ?? `test-${randomUUID()}`,
      device: 'integration test',
      requestId: cookies.requestId ?? randomUUID(),
    },
    answer: null,
  }
}

export const apiFor = (cookies: Cookies): Api => appRouter.createCaller(contextFor(cookies))
export const nobody = (address?: string): Api => apiFor(address === undefined ? {} : { address })

/** Does what happens before a person is known, in a transaction of its own, as the sign-in does. */
export const atTheDoor = <T>(work: (scope: EntryScope) => Promise<T>): Promise<T> =>
  inTransaction((tx) => work(entryScope({ tx, caller: contextFor({}).caller, procedure: 'sign-in' })))

type Staff = { clinicId: string; id: string }
type Patient = { clinicId: string; id: string }

/** A fresh session of somebody who works at the clinic. */
export async function deskSession(staff: Staff): Promise<string> {
  const { clinicId, id } = staff
  const signedIn = await atTheDoor((scope) =>
    startStaffSession(scope, { clinicId, staffId: id, language: 'en' }),
  )
  return signedIn.sessionId
}

/** A fresh session on the patient's phone. */
export async function phoneSession(patient: Patient): Promise<string> {
  const { clinicId, id } = patient
  const signedIn = await atTheDoor((scope) =>
    startPhoneSession(scope, { clinicId, patientId: id, language: 'en' }),
  )
  return signedIn.sessionId
}

export const deskOf = async (staff: Staff): Promise<Api> => apiFor({ desk: await deskSession(staff) })
export const phoneOf = async (patient: Patient): Promise<Api> =>
  apiFor({ phone: await phoneSession(patient) })

/** The tap that uses a joining code up. */
export const join = (code: string): Promise<SignedIn> =>
  atTheDoor((scope) => redeemJoinCode(scope, code.replaceAll(' ', '')))
