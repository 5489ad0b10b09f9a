import type { RecordedFact, StopAnswerFact, StopFact } from '@/domain/stop'
import type { Delivery, Link, OutboxParts } from '@/offline/outbox'
import { isUnsent } from '@/offline/queued-fact'
import type { QueuedFact, Sending } from '@/offline/queued-fact'
import { retryPause } from '@/offline/retry-pause'

export type UrgentFact = StopFact | StopAnswerFact

type Held = { fact: UrgentFact; sending: Sending; whose: string }

type HeldParts = Pick<OutboxParts, 'clock' | 'random' | 'later'> & {
  /** Whose record is open now; '' when nobody's is. */
  whose: () => string
  deliver: (fact: UrgentFact, whose: string) => Promise<Delivery>
  /** Whether the disk holds the stop of that id, and the clinic does not yet. False where the disk says nothing. */
  isOnDiskAlone: (id: string) => Promise<boolean>
  /** Once the clinic has a stop from here. */
  arrived: (id: string) => Promise<void>
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

  /** Sends one; false when it has to be tried again. */
  const isDone = async ({ fact, whose }: Held): Promise<boolean> => {
    const delivery = await parts.deliver(fact, whose)
    if (!held.has(fact.id)) return true
    if (delivery.kind === 'stored') {
      held.set(fact.id, { fact, whose, sending: { state: 'acknowledged', atMs: parts.clock() } })
      if (fact.kind === 'stop') await parts.arrived(fact.id)
    } else if (delivery.kind === 'refused' && fact.kind === 'stop-answer') held.delete(fact.id)
    else {
      link = delivery.kind === 'sign-in' ? 'sign-in' : 'unreachable'
      return false
    }
    return true
  }

  const setLink = (next: Link) => {
    link = next
    parts.changed()
  }

  const send = async () => {
    if (isSending) return
    isSending = true
    callOff()
    setLink('sending')
    let isLeft = false
    for (const queued of held.values()) {
      const { fact, sending, whose } = queued
      if (sending.state !== 'waiting' || whose !== parts.whose()) continue
      // The clinic would not know which stop is meant. The disk's own queue sends it.
      if (fact.kind === 'stop-answer' && (await parts.isOnDiskAlone(fact.stopId))) link = 'unreachable'
      else if (await isDone(queued)) continue
      isLeft = true
      if (fact.kind === 'stop') break
    }
    if (isLeft) {
      failures += 1
      callOff = parts.later(() => void send(), retryPause(failures, parts.random()))
    }
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
    /** Whether this answers a stop that the clinic has yet to get from here. */
    isAhead: (fact: RecordedFact): boolean =>
      fact.kind === 'stop-answer' && held.get(fact.stopId)?.sending.state === 'waiting',
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
