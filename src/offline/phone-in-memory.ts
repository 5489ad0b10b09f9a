import { calendarDay, instant } from '@/domain/calendar-day'
import { noOutcomes } from '@/domain/no-outcomes'
import { memoryStore } from '@/offline/memory-store'
import { newWalk } from '@/offline/new-facts'
import type { Delivery } from '@/offline/outbox'
import { createPhone } from '@/offline/phone'
import type { ReadAnswer } from '@/offline/phone-parts'
import type { PhoneRecord } from '@/offline/phone-record'
import type { PhoneStore } from '@/offline/phone-store'

export const moment = { at: instant('2026-11-18T10:20:00Z'), timeZone: 'Europe/London' }
export const walk = () => newWalk(moment, null, { minutes: 12, before: 2, worst: 3, gate: 'clear' })
const hours = { opens: '08:30', closes: '18:00' }

const recordOf = (id: string): PhoneRecord => ({
  patient: { id, name: 'Ruth Adeyemi', language: 'en', textSize: 'normal', timeZone: 'Europe/London' },
  clinic: {
    name: 'Harbour Lane',
    telephone: '01632 960 118',
    emergencyNumber: '999',
    openingHours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null, 7: null },
    timeZone: 'Europe/London',
  },
  simulated: false,
  serverTime: moment.at,
  record: {
    today: calendarDay('2026-11-18'),
    timeZone: 'Europe/London',
    birthDate: calendarDay('1958-03-03'),
    clearedOn: null,
    screenings: [],
    unlocks: [],
    programmes: [],
    decisions: [],
    pauses: [],
    requests: [],
    stops: [],
    flares: [],
    falls: [],
    outcomes: noOutcomes,
    entries: [],
  },
})
export const reads = (id: string): ReadAnswer => ({ kind: 'read', opened: recordOf(id) })

const diskFull = () => Promise.reject(new Error('disk full'))

/** A store whose disk takes nothing while it fails. */
const failingWhen = (isFailing: () => boolean, isFull: () => boolean, store: PhoneStore): PhoneStore => ({
  ...store,
  noteSession: (ended) => (isFull() ? diskFull() : store.noteSession(ended)),
  put: (fact) => (isFailing() || isFull() ? diskFull() : store.put(fact)),
  queue: () => (isFailing() ? diskFull() : store.queue()),
})

export const settle = () => new Promise((done) => setTimeout(done))

/** For tests. One browser: its stores by person, its pointer, and a server that answers as set. */
export function browser(known: string | null) {
  const stores = new Map<string, PhoneStore>()
  const storeOf = (id: string) => {
    const store = stores.get(id) ?? memoryStore()
    stores.set(id, store)
    return store
  }
  const world = {
    pointer: known,
    /** How often somebody has signed in here. */
    signIns: 0,
    now: 1_000,
    answer: { kind: 'unreachable' } as ReadAnswer,
    delivery: { kind: 'unreachable' } as Delivery,
    delivered: [] as string[],
    /** In whose name it was asked and sent. */
    asked: [] as (string | null)[],
    senders: [] as string[],
    /** An answer that takes its time. */
    slow: null as Promise<ReadAnswer> | null,
    timers: [] as (() => void)[],
    clinics: [] as (string | null)[],
    failing: false,
    /** closed: it cannot be opened at all · full: it opens and takes nothing */
    disk: 'open' as 'open' | 'closed' | 'full',
  }
  const phone = createPhone({
    openStore: (id) =>
      world.disk === 'closed'
        ? diskFull()
        : Promise.resolve(
            failingWhen(
              () => world.failing,
              () => world.disk === 'full',
              storeOf(id),
            ),
          ),
    pointer: {
      get: () => world.pointer,
      mark: () => world.pointer ?? String(world.signIns),
      set: (id) => {
        world.pointer = id
      },
    },
    read: (whose) => {
      world.asked.push(whose)
      return world.slow ?? Promise.resolve(world.answer)
    },
    deliver: (fact, whose) => {
      world.senders.push(whose)
      const isEarly = fact.kind === 'stop-answer' && !world.delivered.includes(fact.stopId)
      if (world.delivery.kind === 'stored' && isEarly)
        return Promise.resolve({ kind: 'refused', code: 'not-found', field: 'stopId' })
      if (world.delivery.kind === 'stored') world.delivered.push(fact.id)
      return Promise.resolve(world.delivery)
    },
    alone: (_, work) => work(),
    clock: () => world.now,
    random: () => 1,
    later: (work) => {
      world.timers.push(work)
      return () => {
        world.timers = world.timers.filter((timer) => timer !== work)
      }
    },
    noteClinic: (clinic) => {
      world.clinics.push(clinic?.telephone ?? null)
    },
    announce: () => undefined,
  })
  return { world, phone, storeOf }
}
