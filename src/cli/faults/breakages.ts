import type { Breakage } from '@/cli/faults/tab'
import type { RecordedFact } from '@/domain/stop'
import type { PhoneParts } from '@/offline/phone-parts'
import type { PhoneStore } from '@/offline/phone-store'

/** The same phone over a store that is broken. */
const overStore =
  (broken: (store: PhoneStore) => Partial<PhoneStore>): Breakage =>
  (parts) => ({
    ...parts,
    openStore: async (patientId, onClosed) => {
      const store = await parts.openStore(patientId, onClosed)
      return { ...store, ...broken(store) }
    },
  })

/** The same phone over a wire that is broken; it may look into the store. */
const overWire =
  (broken: (parts: PhoneParts, store: () => PhoneStore | null) => Partial<PhoneParts>): Breakage =>
  (parts) => {
    let opened: PhoneStore | null = null
    const kept: PhoneParts = {
      ...parts,
      openStore: async (patientId, onClosed) => (opened = await parts.openStore(patientId, onClosed)),
    }
    return { ...kept, ...broken(kept, () => opened) }
  }

/** Another id for the same thing; `seen` counts the tries. */
function renamed(fact: RecordedFact, turn: number): RecordedFact {
  const id = `${fact.id.slice(0, -4)}${turn.toString(16).padStart(4, '0')}`
  return 'entryId' in fact && fact.replaces === null ? { ...fact, id, entryId: id } : { ...fact, id }
}

/** Queues that are broken as a queue may well be, each in one place. */
export const breakages: Readonly<Record<string, Breakage>> = {
  'gives up what cannot be sent': overWire((parts, store) => ({
    deliver: async (fact, patientId) => {
      const delivery = await parts.deliver(fact, patientId)
      if (delivery.kind === 'unreachable') await store()?.drop([fact.id])
      return delivery
    },
  })),
  'sends again under another id': overWire((parts) => {
    const tries = new Map<string, number>()
    return {
      deliver: (fact, patientId) => {
        const turn = tries.get(fact.id) ?? 0
        tries.set(fact.id, turn + 1)
        return parts.deliver(turn === 0 ? fact : renamed(fact, turn), patientId)
      },
    }
  }),
  'takes what was sent for answered': overWire((parts) => ({
    deliver: (fact, patientId) => {
      void parts.deliver(fact, patientId)
      return Promise.resolve({ kind: 'stored' })
    },
  })),
  'keeps a stop behind what was refused': overStore((store) => ({
    queue: async () => {
      const queue = await store.queue()
      const first = queue.findIndex(({ sending }) => sending.state === 'refused')
      return queue.filter(({ fact }, at) => first === -1 || at < first || fact.kind !== 'stop')
    },
  })),
  'sends whoever is signed in': (parts) => {
    let whose: string | null = null
    return {
      ...parts,
      openStore: (patientId, onClosed) => {
        whose = patientId
        return parts.openStore(patientId, onClosed)
      },
      pointer: { ...parts.pointer, get: () => whose ?? parts.pointer.get() },
      deliver: (fact) => parts.deliver(fact, null as never),
    }
  },
  'says kept before it is': overStore((store) => ({
    put: (fact) => {
      store.put(fact).catch(() => undefined)
      return Promise.resolve()
    },
  })),
  'writes the day of the sending': overWire((parts) => ({
    deliver: (fact, patientId) =>
      parts.deliver(
        'day' in fact ? { ...fact, day: new Date(parts.clock()).toISOString().slice(0, 10) as never } : fact,
        patientId,
      ),
  })),
}
