import type { RefusalCode } from '@/domain/refusal'
import type { RecordedFact } from '@/domain/stop'
import type { PhoneStore } from '@/offline/phone-store'
import { chainOf, isTriedAgain, sendOrder, waiting } from '@/offline/queued-fact'
import { retryPause } from '@/offline/retry-pause'

/** What became of one try. failed: the server answered, but with a fault of its own · unreachable: no answer ·
 * outdated: the clinic no longer understands this page, which has to be loaded anew */
export type Delivery =
  | { kind: 'stored' }
  | { kind: 'refused'; code: RefusalCode; field: string | null }
  | { kind: 'sign-in' }
  | { kind: 'outdated' }
  | { kind: 'failed' }
  | { kind: 'unreachable' }

/** sign-in: the session has ended; everything stays and waits for the same person to come back · outdated: everything
 * waits for a newer page */
export type Link = 'idle' | 'sending' | 'unreachable' | 'sign-in' | 'outdated'

/** What says the same of all that waits. */
type Standing = Extract<Delivery, { kind: 'sign-in' | 'outdated' | 'unreachable' }>

const isStanding = (delivery: Delivery): delivery is Standing =>
  delivery.kind === 'sign-in' || delivery.kind === 'outdated' || delivery.kind === 'unreachable'

export type OutboxParts = {
  store: Pick<PhoneStore, 'queue' | 'put' | 'mark' | 'drop'>
  deliver: (fact: RecordedFact) => Promise<Delivery>
  clock: () => number
  random: () => number
  /** Calls back after so many milliseconds; returns how to call it off. */
  later: (work: () => void, ms: number) => () => void
  /** Does the work unless another tab is at it; null then. */
  alone: (work: () => Promise<Link>) => Promise<Link | null>
  /** After each change of the queue or of the link. */
  changed: () => Promise<void>
}

export type Outbox = {
  link: () => Link
  /** Keeps the fact, then starts to send. True once it is kept, sent or not. */
  put: (fact: RecordedFact) => Promise<void>
  /** Sends all that waits, in order; at most one pass at a time. Comes true when nothing more can be sent now. */
  send: () => Promise<void>
  drop: (id: string) => Promise<void>
  close: () => void
}

/** The queue of one person: put first, sent in order until acknowledged, a safety stop before all else. A refused
 * fact holds up nothing; a server at fault holds up only what builds on the fact it failed at. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, deliver, changed } = parts
  let link: Link = 'idle'
  let failures = 0
  let closed = false
  let passing: Promise<void> | null = null
  let askedAgain = false
  let callOff: () => void = () => undefined

  const setLink = async (next: Link) => {
    link = next
    await changed()
  }

  const isAskedAgain = () => askedAgain

  /** Sends until nothing is left that can be sent in this pass. */
  const pass = async (): Promise<Link> => {
    const held = new Set<string>()
    for (;;) {
      const next = sendOrder(await store.queue()).find(({ fact }) => !held.has(chainOf(fact)))
      if (next === undefined || closed) return held.size > 0 ? 'unreachable' : 'idle'
      if (link !== 'sending') await setLink('sending')
      const delivery = await deliver(next.fact)
      if (isStanding(delivery)) return delivery.kind
      const isKept = delivery.kind === 'refused' && isTriedAgain(next.fact, delivery.code, parts.clock())
      if (delivery.kind === 'failed' || isKept) held.add(chainOf(next.fact))
      else if (delivery.kind === 'stored') {
        await store.mark(next.fact.id, { state: 'acknowledged', atMs: parts.clock() })
      } else {
        await store.mark(next.fact.id, { state: 'refused', code: delivery.code, field: delivery.field })
      }
      await changed()
    }
  }

  const tryAgainLater = () => {
    if (closed) return
    failures += 1
    callOff = parts.later(() => void send(), retryPause(failures, parts.random()))
  }

  /** Another tab sends: look again soon, in case it is closed before it is done. */
  const leftToOthers = async (): Promise<Link> => (waiting(await store.queue()) > 0 ? 'unreachable' : 'idle')

  /** A store that fails is tried again like a network that fails. */
  const tryOnce = async (): Promise<{ mine: boolean; outcome: Link }> => {
    try {
      const mine = await parts.alone(pass)
      return { mine: mine !== null, outcome: mine ?? (await leftToOthers()) }
    } catch {
      return { mine: true, outcome: 'unreachable' }
    }
  }

  const run = async () => {
    do {
      askedAgain = false
      callOff()
      const { mine, outcome } = await tryOnce()
      if (outcome === 'idle') failures = 0
      if (outcome === 'unreachable') tryAgainLater()
      await setLink(mine ? outcome : 'idle').catch(() => undefined)
    } while (isAskedAgain() && !closed)
  }

  const send = async () => {
    if (closed) return
    if (passing !== null) askedAgain = true
    passing ??= run().finally(() => {
      passing = null
    })
    await passing
  }

  return {
    link: () => link,
    put: async (fact) => {
      await store.put(fact)
      await changed()
      void send()
    },
    send,
    drop: async (id) => {
      await store.drop([id])
      await changed()
    },
    close: () => {
      closed = true
      callOff()
    },
  }
}
