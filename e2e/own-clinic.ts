import { writeFileSync } from 'node:fs'
import type { APIRequestContext, Browser, BrowserContext, PlaywrightWorkerArgs } from '@playwright/test'
import { newSetUpCode } from '../src/cli/installation.mjs'
import { enter, freshId, send } from './api'
import { plainDraft } from './plain-draft'
import { ownInstallation } from './lent-server'
import { asOwner, SECRET } from './served-clinic'
import type { Database } from './served-clinic'
import { onPhone, PASSWORD } from './world'

const EMAIL = 'clinician@own.example'
const hours = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, { opens: '08:00', closes: '18:00' }]),
)

export type Prescription = {
  startDay: string
  rungs?: number[]
  weekdays?: number[]
  standing?: { upToRung: number; untilDay: string }
  flarePlan?: boolean
  warmUpMinutes?: number
  coolDownMinutes?: number
  walk?: object
  exercises?: object[]
  screeningStatement?: string | null
}

/** A clinic of a test's own: empty but for one clinician, with a clock that can be set. */
export type OwnClinic = {
  address: string
  database: Database
  desk: APIRequestContext
  /** Sets the server's clock, as 'YYYY-MM-DDTHH:MM' in UTC. */
  setClock: (at: string) => void
  /** Enrols somebody and prescribes; gives the code for a phone. */
  enrol: (name: string, prescription: Prescription | null) => Promise<{ patientId: string; code: string }>
  signInAgain: (request: APIRequestContext) => Promise<void>
  end: () => Promise<void>
}

export async function ownClinic(
  playwright: PlaywrightWorkerArgs['playwright'],
  at: string,
): Promise<OwnClinic> {
  const { address, clock, database, giveBack } = await ownInstallation()
  const code = await asOwner(database.ownerUrl, (owner) => newSetUpCode(owner, SECRET))
  const setClock = (to: string) => {
    writeFileSync(clock, `${to}:00.000Z`)
  }
  setClock(at)
  const desk = await playwright.request.newContext({ baseURL: address })
  const clinic = {
    name: 'Own Clinic',
    telephone: '020 7946 0018',
    emergencyNumber: '999',
    safetyContact: '020 7946 0018',
    openingHours: hours,
    timeZone: 'Europe/London',
    language: 'en',
  }
  const administrator = {
    name: 'Own Clinician',
    email: EMAIL,
    password: PASSWORD,
    language: 'en',
    alsoClinician: true,
  }
  await send(desk, 'entry.setUp', { setupCode: code, clinic, administrator })
  const signInAgain = (request: APIRequestContext) =>
    enter(request, 'staff', { email: EMAIL, password: PASSWORD })
  await signInAgain(desk)
  return {
    address,
    database,
    desk,
    setClock,
    signInAgain,
    enrol: async (person, prescription) => {
      const patientId = freshId()
      const details = { name: person, birthDate: '1956-01-01', language: 'en', telephone: null, email: null }
      const invited = await send<{ code: string }>(desk, 'enrol.patient', {
        patientId,
        ...details,
        samePersonConfirmed: false,
      })
      if (prescription !== null) await prescribe(desk, patientId, prescription)
      return { patientId, code: invited.code }
    },
    end: async () => {
      await desk.dispose()
      giveBack()
    },
  }
}

const prescribe = (desk: APIRequestContext, patientId: string, prescription: Prescription) =>
  send(desk, 'programme.publish', {
    patientId,
    programmeId: freshId(),
    basedOn: null,
    draft: plainDraft({ rungs: [12, 14, 16], ...prescription }),
  })

/** A phone that has joined, whose own clock stands at that moment. */
export async function joinedPhone(
  browser: Browser,
  clinic: OwnClinic,
  code: string,
  at: string,
): Promise<BrowserContext> {
  const phone = await onPhone(browser, clinic.address)
  await phone.clock.setFixedTime(`${at}:00.000Z`)
  await enter(phone.request, 'join', { code })
  return phone
}
