import type { StopAnswerFact, StopFact } from '@/domain/stop'
import type { Delivery, Link, OutboxParts } from '@/offline/outbox'
import { isTriedAgain, isUnsent } from '@/offline/queued-fact'
import type { QueuedFact, Sending } from '@/offline/queued-fact'
import { retryPause } from '@/offline/retry-pause'

export type UrgentFact = StopFact | StopAnswerFact

type Held = { fact: UrgentFact; sending: Sending; whose: string }

type HeldParts = Pick<OutboxParts, 'clock' | 'random' | 'later'> & {
  /** Whose record is open now; '' when nobody's is. */
  whose: () => string
  deliver: (fact: UrgentFact, whose: string) => Promise<Delivery>
  /** Puts it into the queue on the disk. */
  put: (fact: UrgentFact) => Promise<void>
  changed: () => void
}

/** Longer than a disk needs that still works. */
const PATIENCE_MS = 1_500

/** A safety stop is there from the press on, whatever the phone's storage does: held in memory until it is on the disk,
 * and if that fails or hangs, sent from here until the clinic has it. It stays its person's: while somebody else is here
 * it is neither shown nor sent. */
export function createHeldStops(parts: HeldParts) {
  const held = new Map<string, Held>()
  let link: Link = 'idle'
  let failures = 0
  let isSending = false
  let callOff: () => void = () => undefined

  const ofWhoIsHere = (): Held[] => {
    const here = parts.whose()
    return [...held.values()].filter(({ whose }) => whose === here)
  }

  /** Sends one. standing: what became of it would become of all others, too. */
  const sendOne = async ({ fact, whose }: Held): Promise<'done' | 'later' | 'standing'> => {
    const delivery = await parts.deliver(fact, whose)
    if (!held.has(fact.id)) return 'done'
    if (delivery.kind === 'stored') {
      held.set(fact.id, { fact, whose, sending: { state: 'acknowledged', atMs: parts.clock() } })
      return 'done'
    }
    if (delivery.kind === 'refused') {
      if (isTriedAgain(fact, delivery.code, parts.clock())) return 'later'
      held.delete(fact.id)
      return 'done'
    }
    if (delivery.kind === 'failed') return 'later'
    link = delivery.kind === 'sign-in' ? 'sign-in' : 'unreachable'
    return 'standing'
  }

  const setLink = (next: Link) => {
    link = next
    parts.changed()
  }

  const isWaitingHere = ({ sending, whose }: Held) => sending.state === 'waiting' && whose === parts.whose()

  /** What to send next: a stop before any answer, also one that came meanwhile. */
  const nextBut = (tried: ReadonlySet<string>): Held | undefined => {
    const due = [...held.values()].filter((one) => isWaitingHere(one) && !tried.has(one.fact.id))
    return due.find(({ fact }) => fact.kind === 'stop') ?? due[0]
  }

  /** Tries each once, until one tells that none can be sent now. */
  const sendAll = async (): Promise<void> => {
    const tried = new Set<string>()
    for (let next = nextBut(tried); next !== undefined; next = nextBut(tried)) {
      tried.add(next.fact.id)
      if ((await sendOne(next)) === 'standing') return
    }
    link = 'unreachable'
  }

  const send = async () => {
    if (isSending) return
    isSending = true
    callOff()
    setLink('sending')
    await sendAll()
    if ([...held.values()].some(isWaitingHere)) {
      failures += 1
      callOff = parts.later(() => void send(), retryPause(failures, parts.random()))
    } else failures = 0
    isSending = false
    parts.changed()
  }

  const isKept = (fact: UrgentFact): Promise<boolean> =>
    new Promise((settle) => {
      const stopWaiting = parts.later(() => {
        settle(false)
      }, PATIENCE_MS)
      const settled = (kept: boolean) => {
        stopWaiting()
        settle(kept)
      }
      parts.put(fact).then(
        () => {
          settled(true)
        },
        () => {
          settled(false)
        },
      )
    })

  return {
    queue: (): QueuedFact[] => ofWhoIsHere().map(({ fact, sending }) => ({ fact, sending })),
    /** How the sending from here goes; null when nothing has to be sent from here. */
    link: (): Link | null => (ofWhoIsHere().some(({ sending }) => sending.state === 'waiting') ? link : null),
    /** Holds the fact at once, before anything is awaited. Comes true when it is on the disk, or is being sent. */
    raise: async (fact: UrgentFact): Promise<void> => {
      held.set(fact.id, { fact, whose: parts.whose(), sending: { state: 'waiting' } })
      parts.changed()
      if (await isKept(fact)) {
        held.delete(fact.id)
        parts.changed()
      } else void send()
    },
    send: async (): Promise<void> => {
      if (held.size > 0) await send()
    },
    /** Lets go of what a record asked for at this time holds. */
    seenAt: (askedAtMs: number): void => {
      for (const { fact, sending } of ofWhoIsHere()) {
        if (sending.state === 'acknowledged' && sending.atMs < askedAtMs) held.delete(fact.id)
      }
    },
    /** Lets go of what the clinic has of this person's, and of what they agreed to lose. */
    forget: (whose: string, agreed: readonly string[]): void => {
      for (const one of held.values()) {
        const isOver = one.sending.state !== 'waiting' || agreed.includes(one.fact.id)
        if (one.whose === whose && isOver) held.delete(one.fact.id)
      }
    },
  }
}

/** The queue on the disk with what is held in memory; of one that is in both, what has got further. */
export function withHeld(queue: readonly QueuedFact[], held: readonly QueuedFact[]): QueuedFact[] {
  const further = (id: string) => held.some(({ fact }) => fact.id === id) && !isUnsent(held, id)
  const onDisk = queue.filter(({ fact }) => !further(fact.id))
  return [...onDisk, ...held.filter(({ fact }) => !onDisk.some((queued) => queued.fact.id === fact.id))]
}
