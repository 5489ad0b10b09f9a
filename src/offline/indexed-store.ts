import { deleteDB, openDB } from 'idb'
import type { DBSchema, IDBPObjectStore } from 'idb'
import type { WalkTimer } from '@/domain/timed-walk'
import { isNewerReading } from '@/offline/phone-record'
import type { KeptRecord } from '@/offline/phone-record'
import type { Begun, PhoneStore } from '@/offline/phone-store'
import type { QueuedFact } from '@/offline/queued-fact'
import type { WalkDraft } from '@/offline/walk-draft'

type Kept = KeptRecord | WalkDraft | Begun[keyof Begun] | WalkTimer

interface Schema extends DBSchema {
  outbox: { key: number; value: QueuedFact; indexes: { id: string } }
  kept: { key: string; value: Kept | boolean }
}

type Facts = IDBPObjectStore<Schema, ['outbox'], 'outbox', 'readwrite'>

const VERSION = 1
/** "Saved" must mean saved: wait for the disk, not for the system's buffer. */
const onDisk = { durability: 'strict' } as const

const nameOf = (patientId: string) => `pacewell-${patientId}`

/** A connection that the browser has ended: the next one may work. */
const isEnded = (error: unknown) =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError')

/** The store of one person on this phone; another person's is another database. Rejects where the browser keeps
 * nothing (some private windows). `onClosed` is called when another tab erased it or brought a newer version. A
 * connection that the browser ends by itself is opened anew with the next use. */
export async function openIndexedStore(patientId: string, onClosed: () => void): Promise<PhoneStore> {
  let isGone = false
  const open = () =>
    openDB<Schema>(nameOf(patientId), VERSION, {
      upgrade: (fresh) => {
        fresh
          .createObjectStore('outbox', { autoIncrement: true })
          .createIndex('id', 'fact.id', { unique: true })
        fresh.createObjectStore('kept')
      },
      blocking: (_current, _blocked, { target }) => {
        // Do not stand in the other tab's way.
        isGone = true
        if (target instanceof IDBDatabase) target.close()
        onClosed()
      },
    })
  let db = await open()

  const use = async <T>(work: (database: typeof db) => Promise<T>): Promise<T> => {
    try {
      return await work(db)
    } catch (error) {
      if (isGone || !isEnded(error)) throw error
      db = await open()
      return await work(db)
    }
  }
  /** One change of the queue, on the disk when it comes true. */
  const change = (work: (facts: Facts) => Promise<void>) =>
    use(async (database) => {
      const transaction = database.transaction('outbox', 'readwrite', onDisk)
      await Promise.all([work(transaction.objectStore('outbox')), transaction.done])
    })

  const read = <T extends Kept>(key: string) =>
    use(async (database) => ((await database.get('kept', key)) ?? null) as T | null)
  /** Null leaves nothing. */
  const keep = (key: string, value: Kept | null) =>
    use(async (database) => {
      if (value === null) await database.delete('kept', key)
      else await database.put('kept', value, key)
    })

  return {
    queue: () => use((database) => database.getAll('outbox')),
    put: (fact) =>
      change(async (facts) => {
        const known = await facts.index('id').getKey(fact.id)
        if (known === undefined) await facts.add({ fact, sending: { state: 'waiting' } })
      }),
    mark: (id, sending) =>
      change(async (facts) => {
        const cursor = await facts.index('id').openCursor(id)
        if (cursor !== null) await cursor.update({ ...cursor.value, sending })
      }),
    drop: (ids) =>
      change(async (facts) => {
        for (const id of ids) {
          const key = await facts.index('id').getKey(id)
          if (key !== undefined) await facts.delete(key)
        }
      }),
    record: () => read<KeptRecord>('record'),
    keepRecord: (record) =>
      use(async (database) => {
        const { store, done } = database.transaction('kept', 'readwrite')
        const keepNewer = async () => {
          const kept = ((await store.get('record')) ?? null) as KeptRecord | null
          if (isNewerReading(record, kept)) await store.put(record, 'record')
        }
        await Promise.all([keepNewer(), done])
      }),
    draft: () => read<WalkDraft>('draft'),
    keepDraft: (draft) => keep('draft', draft),
    timer: () => read<WalkTimer>('timer'),
    changeTimer: (change) =>
      use(async (database) => {
        const { store, done } = database.transaction('kept', 'readwrite', onDisk)
        const timer = change(((await store.get('timer')) ?? null) as WalkTimer | null)
        await (timer === null ? store.delete('timer') : store.put(timer, 'timer'))
        await done
      }),
    begun: read,
    keepBegun: keep,
    sessionEnded: () => use(async (database) => (await database.get('kept', 'ended')) === true),
    noteSession: (ended) =>
      use(async (database) => {
        await database.put('kept', ended, 'ended')
      }),
    erase: async () => {
      isGone = true
      db.close()
      await deleteDB(nameOf(patientId))
    },
  }
}
