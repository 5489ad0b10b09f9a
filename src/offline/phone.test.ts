import { describe, expect, it } from 'vitest'
import { calendarDay, instant } from '@/domain/calendar-day'
import { memoryStore } from '@/offline/memory-store'
import { newWalk } from '@/offline/new-facts'
import type { Delivery } from '@/offline/outbox'
import { createPhone } from '@/offline/phone'
import type { ReadAnswer } from '@/offline/phone'
import type { PhoneRecord } from '@/offline/phone-record'
import type { PhoneStore } from '@/offline/phone-store'

const moment = { at: instant('2026-11-18T10:20:00Z'), timeZone: 'Europe/London' }
const walk = () => newWalk(moment, null, { minutes: 12, before: 2, worst: 3, gate: 'clear' })
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
    programmes: [],
    decisions: [],
    pauses: [],
    stops: [],
    flares: [],
    entries: [],
  },
})
const reads = (id: string): ReadAnswer => ({ kind: 'read', opened: recordOf(id) })

/** One browser: its stores by person, its pointer, and a server that answers as set. */
function browser(known: string | null) {
  const stores = new Map<string, PhoneStore>()
  const storeOf = (id: string) => {
    const store = stores.get(id) ?? memoryStore()
    stores.set(id, store)
    return store
  }
  const world = {
    pointer: known,
    now: 1_000,
    answer: { kind: 'unreachable' } as ReadAnswer,
    delivery: { kind: 'unreachable' } as Delivery,
    delivered: [] as string[],
  }
  const phone = createPhone({
    openStore: (id) => Promise.resolve(storeOf(id)),
    pointer: {
      get: () => world.pointer,
      set: (id) => {
        world.pointer = id
      },
    },
    read: () => Promise.resolve(world.answer),
    deliver: (fact) => {
      if (world.delivery.kind === 'stored') world.delivered.push(fact.id)
      return Promise.resolve(world.delivery)
    },
    alone: (_, work) => work(),
    clock: () => world.now,
    random: () => 1,
    later: () => () => undefined,
    announce: () => undefined,
  })
  return { world, phone, storeOf }
}

describe('the phone', () => {
  it('says that nobody is signed in when it knows nobody and the clinic knows nobody', async () => {
    const { world, phone } = browser(null)
    world.answer = { kind: 'sign-in' }
    await phone.start()
    expect(phone.view()).toEqual({ phase: 'nobody' })
  })

  it('keeps what it reads, and shows it when the clinic is out of reach', async () => {
    const { world, phone } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    expect(phone.view()).toMatchObject({ phase: 'open', patientId: 'ruth', reading: 'read' })
    world.answer = { kind: 'unreachable' }
    await phone.start()
    expect(phone.view()).toMatchObject({
      reading: 'unreachable',
      kept: { opened: { patient: { name: 'Ruth Adeyemi' } } },
    })
  })

  it('keeps an acknowledged fact until a record that was asked for later has come', async () => {
    const { world, phone } = browser(null)
    world.answer = reads('ruth')
    world.delivery = { kind: 'stored' }
    await phone.start()
    await phone.record(walk())
    await phone.send()
    await phone.refresh()
    expect(phone.view()).toMatchObject({ queue: [{ sending: { state: 'acknowledged', atMs: 1_000 } }] })
    world.now = 2_000
    await phone.refresh()
    expect(phone.view()).toMatchObject({ queue: [] })
  })

  it('keeps the queue of an ended session, remembers the end, and sends once the same person is back', async () => {
    const { world, phone } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    world.answer = { kind: 'sign-in' }
    world.delivery = { kind: 'sign-in' }
    await phone.record(walk())
    await phone.refresh()
    world.answer = { kind: 'unreachable' }
    await phone.start()
    expect(phone.view()).toMatchObject({ reading: 'sign-in', queue: [{ sending: { state: 'waiting' } }] })
    world.answer = reads('ruth')
    world.delivery = { kind: 'stored' }
    await phone.start()
    await phone.send()
    expect(world.delivered).toHaveLength(1)
  })

  it('shows and sends nothing of one person once another has signed in', async () => {
    const { world, phone, storeOf } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    await phone.record(walk())
    world.pointer = null
    world.delivery = { kind: 'stored' }
    await phone.send()
    expect(world.delivered).toEqual([])
    world.answer = reads('joan')
    await phone.start()
    await phone.send()
    expect(phone.view()).toMatchObject({ patientId: 'joan', queue: [] })
    expect(world.delivered).toEqual([])
    expect(await storeOf('ruth').queue()).toHaveLength(1)
  })

  it('forgets a person who signs out', async () => {
    const { world, phone, storeOf } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    await phone.record(walk())
    await phone.leave()
    expect([phone.view(), world.pointer]).toEqual([{ phase: 'nobody' }, null])
    expect(await storeOf('ruth').queue()).toEqual([])
    expect(await storeOf('ruth').record()).toBeNull()
  })

  it('says so where the browser keeps nothing', async () => {
    const { world, phone } = browser('ruth')
    const closed = createPhone({
      openStore: () => Promise.reject(new Error('no storage')),
      pointer: { get: () => 'ruth', set: () => undefined },
      read: () => Promise.resolve(world.answer),
      deliver: () => Promise.resolve(world.delivery),
      alone: () => Promise.resolve(null),
      clock: () => 0,
      random: () => 0,
      later: () => () => undefined,
      announce: () => undefined,
    })
    await closed.start()
    expect(closed.view()).toEqual({ phase: 'no-storage' })
    await phone.start()
  })
})
