import type { Breakage } from '@/cli/faults/tab'
import type { RecordedFact } from '@/domain/stop'
import type { PhoneParts } from '@/offline/phone-parts'
import type { PhoneStore } from '@/offline/phone-store'

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
}
