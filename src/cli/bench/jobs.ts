import { randomBytes } from 'node:crypto'
import type { Call } from '@/cli/bench/keep-alive-client'
import { instantOf, localDay } from '@/domain/calendar-day'
import type { WalkFact } from '@/domain/entry'
import { uuidV7 } from '@/domain/uuid-v7'

/** The same request for both servers; `index` counts the requests of a round. */
export type Job = {
  name: 'log' | 'year' | 'caseload'
  /** Answers asked for in a round at one connection. */
  count: number
  calls: (index: number) => { ours: Call; bare: Call }
}
export type Person = { id: string; cookie: string; session: string }

/** A walk of just now, with pain, as a phone writes it down. */
export function walkNow(): WalkFact {
  const now = Date.now()
  const recordedAt = instantOf(now)
  const id = uuidV7(now, randomBytes(10))
  const untold = { region: null, ground: null, surface: null, conditions: null, effort: null }
  return {
    id,
    entryId: id,
    replaces: null,
    recordedAt,
    timeZone: 'Europe/London',
    kind: 'walk',
    day: localDay(recordedAt, 'Europe/London'),
    // As if it had begun just now: at midnight too it stays on its day.
    startedAt: recordedAt,
    minutes: 24,
    before: 2,
    worst: 3,
    gate: 'clear',
    details: { ...untold, distanceMetres: null, steps: null, note: null },
  }
}

export function jobsOf(clinician: Person, phones: readonly Person[], patients: readonly string[]): Job[] {
  const ours = (path: string, cookie: string) =>
    ({ method: 'GET', path: `/api/trpc/${path}`, cookie }) as const
  const bare = (path: string, session: string) =>
    ({ method: 'GET', path, cookie: `session=${session}` }) as const
  return [
    {
      name: 'caseload',
      count: 12,
      calls: () => ({
        ours: ours('caseload.open?input=%7B%7D', clinician.cookie),
        bare: bare('/caseload', clinician.session),
      }),
    },
    {
      name: 'year',
      count: 60,
      calls: (index) => {
        const patientId = patients[index % patients.length] ?? ''
        const input = encodeURIComponent(JSON.stringify({ patientId }))
        return {
          ours: ours(`patient.open?input=${input}`, clinician.cookie),
          bare: bare(`/year?patient=${patientId}`, clinician.session),
        }
      },
    },
    {
      name: 'log',
      count: 150,
      calls: (index) => {
        const phone = phones[index % phones.length]
        if (phone === undefined) throw new Error('nobody to log for')
        const body = JSON.stringify(walkNow())
        return {
          ours: { method: 'POST', path: '/api/trpc/record.logWalk', cookie: phone.cookie, body },
          bare: { method: 'POST', path: '/log', cookie: `session=${phone.session}`, body },
        }
      },
    },
  ]
}
