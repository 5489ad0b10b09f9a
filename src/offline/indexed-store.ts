import { deleteDB, openDB } from 'idb'
import type { DBSchema } from 'idb'
import type { KeptRecord } from '@/offline/phone-record'
import type { PhoneStore } from '@/offline/phone-store'
import type { QueuedFact } from '@/offline/queued-fact'
import type { WalkDraft } from '@/offline/walk-draft'

interface Schema extends DBSchema {
  outbox: { key: number; value: QueuedFact; indexes: { id: string } }
  kept: { key: string; value: KeptRecord | WalkDraft | boolean }
}

const VERSION = 1
/** "Saved" must mean saved: wait for the disk, not for the system's buffer. */
const onDisk = { durability: 'strict' } as const

const nameOf = (patientId: string) => `pacewell-${patientId}`

/** The store of one person on this phone; another person's is another database. Rejects where the browser keeps
 * nothing (some private windows). `onClosed` is called when another tab erased it or brought a newer version. */
export async function openIndexedStore(patientId: string, onClosed: () => void): Promise<PhoneStore> {
  const db = await openDB<Schema>(nameOf(patientId), VERSION, {
    upgrade: (fresh) => {
      fresh
        .createObjectStore('outbox', { autoIncrement: true })
        .createIndex('id', 'fact.id', { unique: true })
      fresh.createObjectStore('kept')
    },
    blocking: () => {
      // Do not stand in the other tab's way.
      db.close()
      onClosed()
    },
  })
  const outbox = () => {
    const transaction = db.transaction('outbox', 'readwrite', onDisk)
    return { transaction, facts: transaction.objectStore('outbox') }
  }

  return {
    queue: () => db.getAll('outbox'),
    put: async (fact) => {
      const { transaction, facts } = outbox()
      const known = await facts.index('id').getKey(fact.id)
      if (known === undefined) await facts.add({ fact, sending: { state: 'waiting' } })
      await transaction.done
    },
    mark: async (id, sending) => {
      const { transaction, facts } = outbox()
      const cursor = await facts.index('id').openCursor(id)
      if (cursor !== null) await cursor.update({ ...cursor.value, sending })
      await transaction.done
    },
    drop: async (ids) => {
      const { transaction, facts } = outbox()
      for (const id of ids) {
        const key = await facts.index('id').getKey(id)
        if (key !== undefined) await facts.delete(key)
      }
      await transaction.done
    },
    record: async () => ((await db.get('kept', 'record')) ?? null) as KeptRecord | null,
    keepRecord: async (record) => {
      await db.put('kept', record, 'record')
    },
    draft: async () => ((await db.get('kept', 'draft')) ?? null) as WalkDraft | null,
    keepDraft: async (draft) => {
      if (draft === null) await db.delete('kept', 'draft')
      else await db.put('kept', draft, 'draft')
    },
    sessionEnded: async () => (await db.get('kept', 'ended')) === true,
    noteSession: async (ended) => {
      await db.put('kept', ended, 'ended')
    },
    erase: async () => {
      db.close()
      await deleteDB(nameOf(patientId))
    },
  }
}
