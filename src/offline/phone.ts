import type { RecordedFact } from '@/domain/stop'
import { createHeldStops, withHeld } from '@/offline/held-stops'
import type { UrgentFact } from '@/offline/held-stops'
import { createOutbox } from '@/offline/outbox'
import type { Delivery, Outbox } from '@/offline/outbox'
import type { PhoneParts } from '@/offline/phone-parts'
import { personIn } from '@/offline/phone-record'
import { seenIn } from '@/offline/seen-facts'
import type { PhoneRecord } from '@/offline/phone-record'
import { leaveStore } from '@/offline/leave-store'
import { keepReading, keptOrSent, openedStore } from '@/offline/opened-store'
import type { Holding } from '@/offline/opened-store'
import type { Begun, TimerChange } from '@/offline/phone-store'
import type { OpenPhone, PhoneView, Reading } from '@/offline/phone-view'
import { retryPause } from '@/offline/retry-pause'
import type { WalkDraft } from '@/offline/walk-draft'

type Open = Holding & { patientId: string; outbox: Outbox }

/** One tab's hold on what the phone keeps: opens the store of whoever is signed in, reads the record anew, and hands
 * out one view of both. */
export function createPhone(parts: PhoneParts) {
  let view: PhoneView = { phase: 'opening' }
  let open: Open | null = null
  let reading: Reading = 'reading'
  let refreshing: Promise<void> | null = null
  let unread = 0
  let opening = 0
  let callOffReading: () => void = () => undefined
  const listeners = new Set<() => void>()

  const show = (next: PhoneView) => {
    view = next
    for (const listener of listeners) listener()
  }

  const showOpen = (next: Pick<OpenPhone, 'patientId' | 'kept' | 'queue' | 'draft' | 'timer'>) => {
    const link = held.link() ?? open?.outbox.link() ?? 'idle'
    const keeps = open?.keeps ?? true
    show({ phase: 'open', ...next, queue: withHeld(next.queue, held.queue()), link, reading, keeps })
  }

  /** Reads the store again, after a change in this tab or another. A store that fails leaves what was shown. */
  const reload = async () => {
    const now = open
    if (now === null) return
    try {
      const { store, patientId } = now
      const read = [store.record(), store.queue(), store.draft(), store.timer()] as const
      const [kept, queue, draft, timer] = await Promise.all(read)
      if (open === now) showOpen({ patientId, kept: now.unkept ?? kept, queue, draft, timer })
    } catch {
      if (view.phase === 'open' && open === now) showOpen(view)
    }
  }

  const changed = async () => {
    await reload()
    parts.announce()
  }

  const deliver = (fact: RecordedFact, patientId: string): Promise<Delivery> =>
    // Somebody else may have signed in on this phone since: nothing of one person goes out in the name of another.
    parts.pointer.get() === patientId ? parts.deliver(fact, patientId) : Promise.resolve({ kind: 'sign-in' })

  const held = createHeldStops({
    ...parts,
    put: async (fact) => {
      await opened().outbox.put(fact)
    },
    whose: () => (view.phase === 'open' ? view.patientId : (open?.patientId ?? '')),
    deliver,
    changed: () => {
      if (view.phase === 'open') showOpen(view)
    },
  })

  const close = () => {
    open?.outbox.close()
    open = null
  }

  const openFor = async (patientId: string): Promise<boolean> => {
    close()
    opening += 1
    const turn = opening
    const { store, keeps, isEnded } = await openedStore(() => parts.openStore(patientId, () => void start()))
    // Somebody else has been opened meanwhile.
    if (turn !== opening) return false
    const outbox = createOutbox({
      store,
      deliver: (fact) => deliver(fact, patientId),
      clock: parts.clock,
      random: parts.random,
      later: parts.later,
      alone: (work) => parts.alone(patientId, work),
      changed,
    })
    open = { patientId, store, outbox, keeps, unkept: null }
    reading = isEnded ? 'sign-in' : 'reading'
    await reload()
    return true
  }

  const notRead = async (kind: 'sign-in' | 'outdated' | 'unreachable') => {
    if (kind === 'unreachable') {
      unread += 1
      callOffReading = parts.later(() => void refresh(), retryPause(unread, parts.random()))
    }
    if (open === null) {
      show({ phase: kind === 'sign-in' ? 'nobody' : kind })
      return
    }
    // Out of reach, an ended session stays ended.
    if (kind === 'sign-in' || reading !== 'sign-in') reading = kind
    if (kind === 'sign-in') await open.store.noteSession(true)
    await reload()
  }

  const isRead = async (opened: PhoneRecord, askedAtMs: number) => {
    const id = personIn(opened)
    parts.noteClinic(opened.clinic)
    if (parts.pointer.get() !== id) parts.pointer.set(id)
    if (open?.patientId !== id && !(await openFor(id))) return
    if (open === null) return
    const { store, outbox } = open
    await keepReading(open, { opened, askedAtMs, readAtMs: parts.clock() })
    await store.drop(seenIn(opened.record, await store.queue(), askedAtMs))
    held.seenAt(askedAtMs)
    reading = 'read'
    unread = 0
    await changed()
    void outbox.send()
    void held.send()
  }

  /** Reads the record of whoever is signed in here. An answer that comes after that has changed is nobody's. */
  const readOnce = async () => {
    callOffReading()
    for (;;) {
      const [asked, mark] = [parts.pointer.get(), parts.pointer.mark()]
      const askedAtMs = parts.clock()
      const answer = await parts.read(asked)
      if (parts.pointer.mark() !== mark) continue
      if (open !== null && open.patientId !== asked) close()
      try {
        await (answer.kind === 'read' ? isRead(answer.opened, askedAtMs) : notRead(answer.kind))
      } catch {
        // The store could not take it: what is shown stays, and it is read again.
        await notRead('unreachable')
      }
      return
    }
  }

  const refresh = async () => {
    refreshing ??= readOnce().finally(() => {
      refreshing = null
    })
    await refreshing
  }

  /** The same, by a question that leaves now. */
  const readAnew = async () => {
    await refreshing
    await refresh()
  }

  const start = async () => {
    close()
    const known = parts.pointer.get()
    if (known === null) show({ phase: 'opening' })
    else if (!(await openFor(known))) return
    // What waits goes out whatever becomes of the reading: a safety stop may be among it.
    void open?.outbox.send()
    await refresh()
  }

  const opened = (): Open => {
    if (open === null) throw new Error('nobody is signed in on this phone')
    // While one person's store takes the place of another's, what is shown is still the one's.
    if (view.phase === 'open' && view.patientId !== open.patientId) throw new Error('somebody else is here')
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
    /** Keeps the fact on this phone and sends it as soon as that is possible; where nothing can be kept, sends it now.
     * Rejects when it is in neither place. */
    record: async (fact: RecordedFact) => {
      const now = opened()
      const { outbox, patientId } = now
      const where = await keptOrSent({ keep: () => outbox.put(fact), send: () => deliver(fact, patientId) })
      if (now.keeps !== (where === 'kept')) {
        now.keeps = where === 'kept'
        await reload()
      }
      if (where === 'sent') await readAnew()
    },
    /** Holds a safety stop, or its answer, from this moment on, whatever the store does; then keeps and sends it. */
    raise: (fact: UrgentFact) => held.raise(fact),
    send: async () => {
      await Promise.all([open?.outbox.send(), held.send()])
    },
    drop: (id: string) => opened().outbox.drop(id),
    keepDraft: async (draft: WalkDraft | null) => {
      await opened().store.keepDraft(draft)
      await changed()
    },
    changeTimer: async (change: TimerChange) => {
      await opened().store.changeTimer(change)
      await changed()
    },
    /** What was answered in part and not recorded yet. */
    begun: <K extends keyof Begun>(what: K) => opened().store.begun(what),
    keepBegun: <K extends keyof Begun>(what: K, value: Begun[K] | null) =>
      opened().store.keepBegun(what, value),
    /** Forgets whoever is signed in here, but for what was not sent and is not among these ids: nobody agreed to lose it. */
    leave: async (agreed: readonly string[] = []) => {
      const { store, patientId } = opened()
      callOffReading()
      close()
      held.forget(patientId, agreed)
      parts.pointer.set(null)
      parts.noteClinic(null)
      try {
        await leaveStore(store, agreed)
      } finally {
        show({ phase: 'nobody' })
        parts.announce()
      }
    },
  }
}
