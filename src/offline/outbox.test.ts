import { describe, expect, it } from 'vitest'
import { instant } from '@/domain/calendar-day'
import type { RecordedFact } from '@/domain/stop'
import { memoryStore } from '@/offline/memory-store'
import {
  correctedWalk,
  newFlare,
  newFlareEnd,
  newMorning,
  newStop,
  newStopAnswer,
  newWalk,
} from '@/offline/new-facts'
import { createOutbox } from '@/offline/outbox'
import type { Delivery } from '@/offline/outbox'
import { isUnsent, refused, waiting } from '@/offline/queued-fact'

const moment = { at: instant('2026-11-18T10:20:00Z'), timeZone: 'Europe/London' }
const walk = () => newWalk(moment, null, { minutes: 12, before: 2, worst: 3, gate: 'clear' })
const stored: Delivery = { kind: 'stored' }

/** An outbox over a store in memory, a wire that answers as told, and a timer that is rung by hand. */
function phone(answer: (fact: RecordedFact, tries: number) => Delivery | Promise<Delivery>) {
  const store = memoryStore()
  const arrived: string[] = []
  const tries = new Map<string, number>()
  const pauses: number[] = []
  let bell: (() => void) | null = null
  let alone = true
  const outbox = createOutbox({
    store,
    deliver: async (fact) => {
      tries.set(fact.id, (tries.get(fact.id) ?? 0) + 1)
      const delivery = await answer(fact, tries.get(fact.id) ?? 0)
      if (delivery.kind === 'stored') arrived.push(fact.id)
      return delivery
    },
    clock: () => 1_000,
    random: () => 1,
    later: (work, ms) => {
      pauses.push(ms)
      bell = work
      return () => {
        bell = null
      }
    },
    alone: (work) => (alone ? work() : Promise.resolve(null)),
    changed: () => Promise.resolve(),
  })
  return {
    store,
    outbox,
    arrived,
    tries,
    pauses,
    waits: () => bell !== null,
    ring: async () => {
      bell?.()
      await new Promise((done) => setTimeout(done))
    },
    otherTab: (sends: boolean) => {
      alone = !sends
    },
  }
}

describe('the outbox', () => {
  it('keeps a fact before it sends it, and sends in the order in which things were put', async () => {
    const { store, outbox, arrived } = phone(() => stored)
    const facts = [newMorning(moment, walk().day, 2), walk(), walk()]
    for (const fact of facts) await store.put(fact)
    await outbox.send()
    expect(arrived).toEqual(facts.map(({ id }) => id))
    expect((await store.queue()).map(({ sending }) => sending.state)).toEqual(facts.map(() => 'acknowledged'))
    expect(outbox.link()).toBe('idle')
  })

  it('sends a safety stop and its answer before anything that waited longer', async () => {
    const { store, outbox, arrived } = phone(() => stored)
    const [first, stop] = [walk(), newStop(moment, 'walk')]
    const answer = newStopAnswer(moment, stop.id, 'saddle')
    for (const fact of [first, answer, stop]) await store.put(fact)
    await outbox.send()
    expect(arrived).toEqual([stop.id, answer.id, first.id])
  })

  it('lets a stop that comes while it sends go next', async () => {
    const stop = newStop(moment, 'unwell')
    const { store, outbox, arrived } = phone(async () => {
      await store.put(stop)
      return stored
    })
    const [first, second] = [walk(), walk()]
    for (const fact of [first, second]) await store.put(fact)
    await outbox.send()
    expect(arrived).toEqual([first.id, stop.id, second.id])
  })

  it('sends each fact once however often it is asked', async () => {
    const { store, outbox, tries } = phone(() => stored)
    const fact = walk()
    await Promise.all([outbox.put(fact), outbox.put(fact), outbox.send(), outbox.send()])
    await outbox.send()
    expect([...tries.values()]).toEqual([1])
    expect(await store.queue()).toHaveLength(1)
  })

  it('keeps everything without a network and tries again after growing pauses', async () => {
    let online = false
    const { store, outbox, arrived, pauses, ring, waits } = phone(() =>
      online ? stored : { kind: 'unreachable' },
    )
    const [first, second] = [walk(), walk()]
    await store.put(first)
    await store.put(second)
    await outbox.send()
    await ring()
    await ring()
    expect(outbox.link()).toBe('unreachable')
    expect(pauses).toEqual([2_000, 4_000, 8_000])
    expect(waiting(await store.queue())).toBe(2)
    online = true
    await ring()
    expect(arrived).toEqual([first.id, second.id])
    expect([outbox.link(), waits()]).toEqual(['idle', false])
  })

  it('leaves a refused fact visible, never tries it again by itself, and sends what stands behind it', async () => {
    const { store, outbox, arrived, tries } = phone((fact) =>
      fact.id === bad.id ? { kind: 'refused', code: 'in-the-future', field: 'day' } : stored,
    )
    const [bad, good] = [walk(), walk()]
    await store.put(bad)
    await store.put(good)
    await outbox.send()
    await outbox.send()
    expect(arrived).toEqual([good.id])
    expect(tries.get(bad.id)).toBe(1)
    expect(refused(await store.queue()).map(({ sending }) => sending)).toEqual([
      { state: 'refused', code: 'in-the-future', field: 'day' },
    ])
    await outbox.drop(bad.id)
    expect(isUnsent(await store.queue(), bad.id)).toBe(false)
  })

  it('never gives a safety stop up, whatever the server says of it', async () => {
    let refuses = true
    const { store, outbox, arrived, ring } = phone((fact) =>
      refuses && fact.kind === 'stop' ? { kind: 'refused', code: 'invalid', field: null } : stored,
    )
    const [stop, other] = [newStop(moment, 'walk'), walk()]
    for (const fact of [stop, newStopAnswer(moment, stop.id, 'leg'), other]) await store.put(fact)
    await outbox.send()
    expect(arrived).toEqual([other.id])
    expect(isUnsent(await store.queue(), stop.id)).toBe(true)
    expect([refused(await store.queue()), outbox.link()]).toEqual([[], 'unreachable'])
    refuses = false
    await ring()
    expect(arrived).toContain(stop.id)
  })

  it('tries a stop again that was once marked as refused', async () => {
    const { store, outbox, arrived } = phone(() => stored)
    const stop = newStop(moment, 'walk')
    await store.put(stop)
    await store.mark(stop.id, { state: 'refused', code: 'invalid', field: null })
    await outbox.send()
    expect(arrived).toEqual([stop.id])
  })

  it('says that it is not sending, and tries again, when the store fails', async () => {
    const { store, outbox, pauses } = phone(() => stored)
    await store.put(walk())
    store.queue = () => Promise.reject(new Error('disk'))
    await outbox.send()
    expect([outbox.link(), pauses.length]).toEqual(['unreachable', 1])
  })

  it('holds back only what builds on a fact at which the server failed', async () => {
    const { store, outbox, arrived, ring } = phone((fact, tries) =>
      fact.id === first.id && tries === 1 ? { kind: 'failed' } : stored,
    )
    const first = walk()
    const correction = correctedWalk(moment, first, { minutes: 14 })
    const other = walk()
    for (const fact of [first, correction, other]) await store.put(fact)
    await outbox.send()
    expect(arrived).toEqual([other.id])
    await ring()
    expect(arrived).toEqual([other.id, first.id, correction.id])
  })

  it('sends the end of a flare after the flare, however the server fails', async () => {
    const flare = newFlare(moment, 'clear')
    const end = newFlareEnd(moment, flare.id)
    const other = walk()
    const { store, outbox, arrived, ring } = phone((fact, tries) =>
      fact.id === flare.id && tries === 1 ? { kind: 'failed' } : stored,
    )
    for (const fact of [flare, end, other]) await store.put(fact)
    await outbox.send()
    expect(arrived).toEqual([other.id])
    await ring()
    expect(arrived).toEqual([other.id, flare.id, end.id])
  })

  it('keeps the queue when the session has ended, and sends it to the same person signed in again', async () => {
    let signedIn = false
    const { store, outbox, arrived, waits } = phone(() => (signedIn ? stored : { kind: 'sign-in' }))
    await store.put(walk())
    await outbox.send()
    expect([outbox.link(), waits()]).toEqual(['sign-in', false])
    expect(waiting(await store.queue())).toBe(1)
    signedIn = true
    await outbox.send()
    expect(arrived).toHaveLength(1)
  })

  it('leaves the sending to another tab that is at it, and looks again later', async () => {
    const { store, outbox, arrived, otherTab, ring } = phone(() => stored)
    await store.put(walk())
    otherTab(true)
    await outbox.send()
    expect(arrived).toEqual([])
    otherTab(false)
    await ring()
    expect(arrived).toHaveLength(1)
  })

  it('sends what is put while it sends', async () => {
    const { store, outbox, arrived } = phone(() => stored)
    await Promise.all([outbox.put(walk()), outbox.put(walk()), outbox.put(walk())])
    await outbox.send()
    expect(arrived).toHaveLength(3)
    expect(waiting(await store.queue())).toBe(0)
  })
})
