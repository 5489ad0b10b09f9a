import type { RecordedFact } from '@/domain/stop'
import { createOutbox } from '@/offline/outbox'
import type { Delivery, Link, Outbox, OutboxParts } from '@/offline/outbox'
import type { PhoneRecord } from '@/offline/phone-record'
import type { PhoneStore } from '@/offline/phone-store'
import type { PhoneView, Reading } from '@/offline/phone-view'
import type { WalkDraft } from '@/offline/walk-draft'

export type ReadAnswer = { kind: 'read'; opened: PhoneRecord } | { kind: 'sign-in' } | { kind: 'unreachable' }

export type PhoneParts = Pick<OutboxParts, 'clock' | 'random' | 'later'> & {
  openStore: (patientId: string, onClosed: () => void) => Promise<PhoneStore>
  /** Who is signed in on this phone, shared by its tabs. */
  pointer: { get: () => string | null; set: (patientId: string | null) => void }
  read: () => Promise<ReadAnswer>
  deliver: (fact: RecordedFact) => Promise<Delivery>
  alone: (patientId: string, work: () => Promise<Link>) => Promise<Link | null>
  /** Tells the phone's other tabs that the store has changed. */
  announce: () => void
}

type Open = { patientId: string; store: PhoneStore; outbox: Outbox }

/** One tab's hold on what the phone keeps: opens the store of whoever is signed in, reads the record anew, and hands
 * out one view of both. */
export function createPhone(parts: PhoneParts) {
  let view: PhoneView = { phase: 'opening' }
  let open: Open | null = null
  let reading: Reading = 'reading'
  let refreshing: Promise<void> | null = null
  const listeners = new Set<() => void>()

  const show = (next: PhoneView) => {
    view = next
    for (const listener of listeners) listener()
  }

  /** Reads the store again, after a change in this tab or another. */
  const reload = async () => {
    const now = open
    if (now === null) return
    const [kept, queue, draft] = await Promise.all([now.store.record(), now.store.queue(), now.store.draft()])
    if (open !== now) return
    show({ phase: 'open', patientId: now.patientId, kept, queue, draft, link: now.outbox.link(), reading })
  }

  const changed = async () => {
    await reload()
    parts.announce()
  }

  const close = () => {
    open?.outbox.close()
    open = null
  }

  const openFor = async (patientId: string): Promise<boolean> => {
    close()
    let store: PhoneStore
    try {
      store = await parts.openStore(patientId, () => void start())
    } catch {
      show({ phase: 'no-storage' })
      return false
    }
    const outbox = createOutbox({
      store,
      // Somebody else may have signed in on this phone since: nothing of one person goes out in the name of another.
      deliver: (fact) =>
        parts.pointer.get() === patientId ? parts.deliver(fact) : Promise.resolve({ kind: 'sign-in' }),
      clock: parts.clock,
      random: parts.random,
      later: parts.later,
      alone: (work) => parts.alone(patientId, work),
      changed,
    })
    open = { patientId, store, outbox }
    reading = (await store.sessionEnded()) ? 'sign-in' : 'reading'
    await reload()
    return true
  }

  const notRead = async (kind: 'sign-in' | 'unreachable') => {
    if (open === null) {
      show({ phase: kind === 'sign-in' ? 'nobody' : 'unreachable' })
      return
    }
    // Out of reach, an ended session stays ended.
    if (kind === 'sign-in' || reading !== 'sign-in') reading = kind
    if (kind === 'sign-in') await open.store.noteSession(true)
    await reload()
  }

  const isRead = async (opened: PhoneRecord, askedAtMs: number) => {
    const { id } = opened.patient
    if (parts.pointer.get() !== id) parts.pointer.set(id)
    if (open?.patientId !== id && !(await openFor(id))) return
    if (open === null) return
    const { store, outbox } = open
    await store.keepRecord({ opened, askedAtMs, readAtMs: parts.clock() })
    await store.noteSession(false)
    // What was acknowledged before the question left is in the answer.
    const seen = (await store.queue()).filter(
      ({ sending }) => sending.state === 'acknowledged' && sending.atMs < askedAtMs,
    )
    await store.drop(seen.map(({ fact }) => fact.id))
    reading = 'read'
    await changed()
    void outbox.send()
  }

  const refresh = async () => {
    refreshing ??= (async () => {
      const askedAtMs = parts.clock()
      const answer = await parts.read()
      await (answer.kind === 'read' ? isRead(answer.opened, askedAtMs) : notRead(answer.kind))
    })().finally(() => {
      refreshing = null
    })
    await refreshing
  }

  const start = async () => {
    close()
    const known = parts.pointer.get()
    if (known === null) show({ phase: 'opening' })
    else if (!(await openFor(known))) return
    await refresh()
  }

  const opened = (): Open => {
    if (open === null) throw new Error('nobody is signed in on this phone')
    return open
  }

  return {
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    start,
    refresh,
    reload,
    /** Keeps the fact on this phone, then sends it as soon as that is possible. */
    record: (fact: RecordedFact) => opened().outbox.put(fact),
    send: () => open?.outbox.send() ?? Promise.resolve(),
    drop: (id: string) => opened().outbox.drop(id),
    keepDraft: async (draft: WalkDraft | null) => {
      await opened().store.keepDraft(draft)
      await changed()
    },
    /** Forgets whoever is signed in here, with everything not yet sent. */
    leave: async () => {
      const { store } = opened()
      close()
      parts.pointer.set(null)
      await store.erase()
      show({ phase: 'nobody' })
      parts.announce()
    },
  }
}

export type Phone = ReturnType<typeof createPhone>
